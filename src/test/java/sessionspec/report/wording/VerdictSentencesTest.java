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

    @Test
    void what_is_open_stands_beside_what_is_proved_and_of_what_it_is_proved() {
        assertThat(VerdictSentences.of(Fixtures.verified()).get(0))
                .isEqualTo("All 6 rules are proved by 12 examples, on a model of what the documents say and not on"
                        + " Microsoft's service; open beside them are 0 questions that no document answers,"
                        + " 2 readings of our own and 1 discrepancy.");
    }

    private static Problem broken(String file, int line) {
        return new Problem(Problem.Kind.UNREADABLE, new Place(file, line), "It is broken.", "Mend it.");
    }
}
