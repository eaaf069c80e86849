package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.Happening;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Model;

/**
 * Since when whoever asks was let in no more, where that is before the last thing that happens.
 *
 * @param by     what happened then and ended it; empty where its time ran out
 */
public record Earlier(Instant at, Answer answer, Optional<Happening> by) {

    private static final Set<Answer.Kind> OVER =
            Set.of(Answer.Kind.PROMPTED, Answer.Kind.RETURNED, Answer.Kind.REFUSED);

    /** Empty if it is only so since the last thing that happens, or not even then. */
    static Optional<Earlier> of(Model model, Question question, Lasting lasting) {
        List<Beat> beats = lasting.beats();
        int first = beats.size();
        while (first > 0 && isOver(beats.get(first - 1).thereupon().answer())) {
            first--;
        }
        if (first == 0 || first == beats.size()) {
            return Optional.empty();
        }
        Beat beat = beats.get(first);
        return ranOut(model, question.upTo(first), beat.at())
                .or(() -> Optional.of(new Earlier(beat.at(), beat.thereupon().answer(), Optional.of(beat.of()))))
                .filter(it -> it.at().isBefore(lasting.from()));
    }

    private static boolean isOver(Answer answer) {
        return OVER.contains(answer.kind());
    }

    /** What ran out before the next thing happened, nobody doing anything meanwhile. */
    private static Optional<Earlier> ranOut(Model model, Question before, Instant next) {
        try {
            return Lasting.of(model, before.goingOn(false)).idle().stream()
                    .filter(it -> isOver(it.answer()) && it.at().isBefore(next))
                    .findFirst()
                    .map(it -> new Earlier(it.at(), it.answer(), Optional.empty()));
        } catch (NotUnderstood impossible) {
            return Optional.empty();
        }
    }
}
