package sessionspec.trace.run;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sessionspec.core.kernel.Answer;
import sessionspec.core.story.Assertion;

class EvidenceOfRunTest {

    @Test
    void nothing_can_be_expected_before_anything_has_happened() {
        Assertion letIn = new Assertion.Answered(Answer.Kind.LET_IN, Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceOfRun.expect(letIn, new ArrayList<>()))
                .withMessageContaining("before anything has happened");
    }
}
