package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Statement.Disposition;
import sessionspec.catalogue.Statement.Kind;
import sessionspec.report.Fixtures;
import sessionspec.trace.Feature;
import sessionspec.trace.OpenQuestions;
import sessionspec.trace.OpenQuestions.Control;
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
        assertThat(VerdictSentences.of(Fixtures.verified()))
                .startsWith(
                        "All 6 rules are proved by 12 examples, on a model of what the documents say and not on"
                                + " Microsoft's service.",
                        "Beside the rules stand 2 readings of our own and 1 discrepancy.");
    }

    @Test
    void a_rule_that_says_what_is_open_does_not_stand_beside_the_rules() {
        Feature feature = Fixtures.verified().features().get(0);
        Control silent = new Control(feature, feature.rules().subList(0, 1));
        Statement asked = new Statement(
                "CA-001",
                "",
                "Asks why.",
                Kind.QUESTION,
                Disposition.INFORMATIVE,
                "",
                List.of(),
                new Place("a.yaml", 1));

        assertThat(VerdictSentences.open(new OpenQuestions(List.of(), List.of(), List.of(silent), List.of(asked))))
                .contains("1 of the rules says that something is left open, and beside them stand"
                        + " 1 question that no document answers, 0 readings of our own and 0 discrepancies.");
    }

    private static Problem broken(String file, int line) {
        return new Problem(Problem.Kind.UNREADABLE, new Place(file, line), "It is broken.", "Mend it.");
    }
}
