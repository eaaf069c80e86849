package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.report.Fixtures;
import sessionspec.trace.Traceability;

class VerdictSentencesTest {

    @Test
    void a_file_of_which_several_lines_cannot_be_read_is_one_file() {
        Traceability result = Fixtures.unreadable(
                broken("a.yaml", 3), broken("a.yaml", 8), broken("b.yaml", 1), broken("sources", 0));

        assertThat(VerdictSentences.of(result).get(0)).isEqualTo("3 files could not be read.");
    }

    private static Problem broken(String file, int line) {
        return new Problem(Problem.Kind.UNREADABLE, new Place(file, line), "It is broken.", "Mend it.");
    }
}
