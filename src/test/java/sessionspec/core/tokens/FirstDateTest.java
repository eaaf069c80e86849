package sessionspec.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Worlds;

/** Whoever writes an instant and the rule that is tied to a date agree where stories end and dates begin. */
class FirstDateTest {

    @ParameterizedTest
    @CsvSource({
        "1970-01-15T09:00:00Z, true,  REFUSED",
        "1989-12-31T23:59:59Z, true,  REFUSED",
        "1990-01-01T00:00:00Z, false, LET_IN",
        "1995-06-01T00:00:00Z, false, LET_IN",
        "2021-01-29T23:59:59Z, false, LET_IN",
        "2021-01-30T00:00:00Z, false, REFUSED",
    })
    void aDateBeforeTheRetirementIsOneInWordsAndForTheRule(Instant at, boolean story, Answer.Kind kind) {
        TokenLifetimeEvent set =
                new TokenLifetimeEvent.MaxInactiveTimeSet(at, TokenLifetimePolicy.Tokens.REFRESH, Duration.ofDays(1));

        assertThat(ClockTimes.isStory(at)).isEqualTo(story);
        assertThat(SessionModel.SOUND
                        .answer(Worlds.NEW, set)
                        .decision()
                        .answer()
                        .kind())
                .isEqualTo(kind);
    }
}
