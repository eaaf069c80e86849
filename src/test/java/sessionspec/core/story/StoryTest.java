package sessionspec.core.story;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sessionspec.core.kernel.Answer;

class StoryTest {

    @Test
    void nothing_can_be_expected_before_anything_has_happened() {
        Story story = new Story(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> story.expecting(new Assertion.Answered(Answer.Kind.LET_IN, Optional.empty())))
                .withMessageContaining("before anything has happened");
    }
}
