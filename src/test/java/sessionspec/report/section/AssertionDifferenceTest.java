package sessionspec.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sessionspec.report.section.AssertionDifference.Difference;

class AssertionDifferenceTest {

    @Test
    void theWaysOfTheCommonLibrariesAreUnderstood() {
        assertThat(AssertionDifference.of("expected: <prompted> but was: <not prompted>"))
                .contains(new Difference("", "prompted", "not prompted"));
        assertThat(AssertionDifference.of(
                        "java.lang.AssertionError: [the answer at 05:45] \nexpected: PROMPT\n but was: SATISFIED"))
                .contains(new Difference("java.lang.AssertionError: [the answer at 05:45]", "PROMPT", "SATISFIED"));
        assertThat(AssertionDifference.of("the answer\nExpected: is <5>\n     but: was <6>"))
                .contains(new Difference("the answer", "is <5>", "<6>"));
        assertThat(AssertionDifference.of("expected:\n  [1, 2]\nbut was:\n  [1]"))
                .contains(new Difference("", "[1, 2]", "[1]"));
    }

    @Test
    void whatDoesNotTellTheTwoApartIsLeftAsItIs() {
        assertThat(AssertionDifference.of("expected: nothing of the kind")).isEmpty();
        assertThat(AssertionDifference.of("java.lang.NullPointerException")).isEmpty();
        assertThat(AssertionDifference.of("")).isEmpty();
    }
}
