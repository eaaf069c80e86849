package sessionspec.ask.lasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.ask.words.QuestionText;
import sessionspec.ask.words.RandomQuestions;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;

/** That it lasts as long as is said, found out by asking all the time. */
class LastingTest {

    private static final int STORIES = 120;
    private static final Duration HORIZON = Duration.ofDays(91);

    @Test
    void nobodyIsAnsweredOtherwiseThanTheTurnsSay() {
        questions().forEach(question -> {
            Telling telling = Telling.of(SessionModel.SOUND, question);
            Lasting lasting = Lasting.of(SessionModel.SOUND, question.goingOn(false));
            for (Duration after = Duration.ofMinutes(1);
                    after.compareTo(HORIZON) < 0;
                    after = after.plusMinutes(3_001)) {
                Instant at = lasting.from().plus(after);
                if (lasting.idle().stream()
                        .anyMatch(turn -> !turn.isOpen() && turn.at().isBefore(at))) {
                    break;
                }
                assertThat(telling.asked(telling.worlds(), at).answer().kind())
                        .as("%s at %s", QuestionText.address(question), at)
                        .isEqualTo(said(lasting, at));
            }
        });
    }

    private static Answer.Kind said(Lasting lasting, Instant at) {
        return lasting.idle().stream()
                .filter(turn -> !turn.at().isAfter(at))
                .reduce((one, later) -> later)
                .map(turn -> turn.answer().kind())
                .orElse(Answer.Kind.LET_IN);
    }

    @Test
    void whoGoesOnGetsOnUntilTheTurnAndNoLonger() {
        questions().forEach(question -> {
            Lasting lasting = Lasting.of(SessionModel.SOUND, question.goingOn(true));
            assertThat(lasting.used().stream().map(Turn::at).findFirst())
                    .as(QuestionText.address(question))
                    .isEqualTo(simulated(question, lasting));
        });
    }

    /** Each use to the horizon, whatever repeats. */
    private static Optional<Instant> simulated(Question question, Lasting lasting) {
        if (lasting.idle().isEmpty()) {
            return Optional.empty();
        }
        Duration pause =
                Duration.between(lasting.from(), lasting.idle().get(0).at()).minus(Turn.STEP);
        if (pause.isNegative() || pause.isZero()) {
            return Optional.of(lasting.idle().get(0).at());
        }
        // What is checked every hour is checked on time of whoever goes on.
        boolean hourly = question.goesOn().asks().written().equals("needs MFA in a non-browser app");
        pause = hourly && pause.toHours() > 0 ? Duration.ofHours(1) : pause;
        Telling telling = Telling.of(SessionModel.SOUND, question);
        Worlds worlds = telling.worlds();
        Instant last = lasting.from();
        Instant end = last.plus(HORIZON);
        while (last.isBefore(end)) {
            Instant next = last.plus(pause).isBefore(end) ? last.plus(pause) : end;
            Model.Answered answered = telling.used(worlds, next);
            if (!isLetIn(answered)) {
                return Optional.of(firstOtherwise(telling, worlds, last, next));
            }
            last = next;
            worlds = answered.next();
        }
        return Optional.empty();
    }

    private static Instant firstOtherwise(Telling telling, Worlds worlds, Instant last, Instant next) {
        Instant lasts = last;
        Instant ended = next;
        while (Duration.between(lasts, ended).compareTo(Turn.STEP) > 0) {
            long minutes = Duration.between(lasts, ended).toMinutes();
            Instant middle = lasts.plus(Turn.STEP.multipliedBy(minutes / 2));
            if (telling.asked(worlds, middle).answer().is(Answer.Kind.LET_IN)) {
                lasts = middle;
            } else {
                ended = middle;
            }
        }
        return ended;
    }

    private static boolean isLetIn(Model.Answered answered) {
        return answered.decision().answer().is(Answer.Kind.LET_IN);
    }

    private static List<Question> questions() {
        return RandomQuestions.of(7)
                .filter(LastingTest::isPossible)
                .limit(STORIES)
                .toList();
    }

    private static boolean isPossible(Question question) {
        try {
            Telling.of(SessionModel.SOUND, question);
            return true;
        } catch (NotUnderstood impossible) {
            return false;
        }
    }
}
