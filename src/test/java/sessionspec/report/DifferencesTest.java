package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sessionspec.report.view.ExampleView.DifferenceView;

class DifferencesTest {

    @Test
    void theWaysOfTheCommonLibrariesAreUnderstood() {
        assertThat(Differences.of("expected: <prompted> but was: <not prompted>"))
                .contains(new DifferenceView("", "prompted", "not prompted"));
        assertThat(Differences.of(
                        "java.lang.AssertionError: [the answer at 05:45] \nexpected: PROMPT\n but was: SATISFIED"))
                .contains(new DifferenceView("java.lang.AssertionError: [the answer at 05:45]", "PROMPT", "SATISFIED"));
        assertThat(Differences.of("the answer\nExpected: is <5>\n     but: was <6>"))
                .contains(new DifferenceView("the answer", "is <5>", "<6>"));
        assertThat(Differences.of("expected:\n  [1, 2]\nbut was:\n  [1]"))
                .contains(new DifferenceView("", "[1, 2]", "[1]"));
    }

    @Test
    void whatDoesNotTellTheTwoApartIsLeftAsItIs() {
        assertThat(Differences.of("expected: nothing of the kind")).isEmpty();
        assertThat(Differences.of("java.lang.NullPointerException")).isEmpty();
        assertThat(Differences.of("")).isEmpty();
    }
}
