package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Worlds;

/**
 * Finds to the minute when the answer to one who asks becomes another, by going from the end of a period to the next.
 *
 * @param begin   where one begins to look, and what is answered then
 * @param horizon how far one looks
 */
record Ends(Telling telling, Turn begin, Instant horizon) {

    /** Of how many turns of the same tale one looks for, the documents not saying. */
    private static final int MOST_TURNS = 8;

    /** When nobody uses it: each change up to the first after which nothing is open. */
    List<Turn> idle() {
        List<Turn> turns = new ArrayList<>();
        if (!begin.answer().is(Answer.Kind.LET_IN)) {
            turns.add(begin);
        }
        Optional<Turn> next = Optional.of(begin);
        while (turns.size() < MOST_TURNS
                && (turns.isEmpty() || turns.get(turns.size() - 1).isOpen())) {
            next = first(telling.worlds(), next.get(), horizon);
            if (next.isEmpty()) {
                break;
            }
            turns.add(next.get());
        }
        return turns;
    }

    /** The first after that and up to an instant that is answered otherwise. */
    Optional<Turn> first(Worlds worlds, Turn before, Instant to) {
        Turn now = before;
        while (now.at().isBefore(to)) {
            Instant next = Spans.next(now.decision(), now.at())
                    .filter(it -> it.isBefore(to))
                    .orElse(to);
            Turn then = new Turn(next, telling.asked(worlds, next));
            if (!then.answer().is(before.answer().kind())) {
                return Optional.of(between(worlds, now, then));
            }
            now = then;
        }
        return Optional.empty();
    }

    /** The second, unless it is answered so before, since there is a period that the answers do not tell of. */
    private Turn between(Worlds worlds, Turn before, Turn after) {
        Instant lasts = before.at();
        Turn ended = after;
        Instant middle = after.at().minusSeconds(Turn.STEP.getSeconds());
        while (middle.isAfter(lasts)) {
            Turn tried = new Turn(middle, telling.asked(worlds, middle));
            if (tried.answer().is(before.answer().kind())) {
                lasts = middle;
            } else {
                ended = tried;
            }
            long minutes = Arithmetic.between(lasts, ended.at()).toMinutes();
            middle = lasts.plusSeconds(Turn.STEP.getSeconds() * (minutes / 2));
        }
        return ended;
    }
}
