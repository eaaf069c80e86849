package sessionspec.trace.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.Step;
import sessionspec.trace.run.Vocabulary;

class RoleChecksTest {

    @ParameterizedTest
    @CsvSource({"60, 0", "61, 1"})
    void phrasesAreSixtyAtMost(int phrases, int found) {
        Problems problems = new Problems();
        List<Vocabulary.Phrase> all = IntStream.range(0, phrases)
                .mapToObj(number -> new Vocabulary.Phrase(
                        "phrase " + number,
                        "a.Steps.of" + number + "()",
                        "",
                        "glue/Steps.java:1",
                        Optional.of(Step.Role.WHEN)))
                .toList();

        new RoleChecks(new Vocabulary(all, List.of())).hold(List.of(), problems);

        assertThat(problems.sorted()).hasSize(found).allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.LANGUAGE);
            assertThat(problem.what()).contains("61 phrases, and 60 are the most");
        });
    }
}
