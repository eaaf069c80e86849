package sessionspec.trace.lasting;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;

/** Finds to the minute when the answer to one who asks becomes another, in one tale. */
final class Ends {

    /** To which ends are found. */
    static final Duration STEP = Duration.ofMinutes(1);

    private final Model model;
    private final Tale tale;
    private final List<Duration> candidates;
    private final Instant horizon;
    private final Worlds begun;

    /** The answer that is another, and when. */
    record End(Instant at, Decision decision) {
        private boolean isOpen() {
            return decision.answer().is(Answer.Kind.UNSAID);
        }
    }

    /**
     * @param candidates lengths after which an end is likely, shortest first
     * @param horizon    how far one looks
     */
    Ends(Model model, Tale tale, List<Duration> candidates, Duration horizon) {
        this.model = model;
        this.tale = tale;
        this.candidates = candidates;
        this.horizon = Tale.BEGIN.plus(horizon);
        this.begun = told(Worlds.NEW, tale.beginning()).next();
    }

    /** When nobody uses it: each change up to the first after which nothing is open. */
    List<End> unused() {
        List<End> ends = new ArrayList<>();
        Instant from = Tale.BEGIN;
        Answer.Kind as = Answer.Kind.LET_IN;
        while (ends.isEmpty() || ends.get(ends.size() - 1).isOpen()) {
            if (asked(begun, horizon).answer().is(as)) {
                break;
            }
            End end = first(begun, as, from, horizon);
            ends.add(end);
            from = end.at();
            as = end.decision().answer().kind();
        }
        return ends;
    }

    /**
     * When it is used each time just before it would end: nothing if that goes on beyond the horizon. What becomes of
     * it once the documents do not say is not followed.
     *
     * @param unused when it ends unused
     */
    Stream<End> used(List<End> unused) {
        if (unused.isEmpty()) {
            return Stream.empty();
        }
        Instant last = Tale.BEGIN;
        Worlds worlds = begun;
        Duration pause = Duration.between(last, unused.get(0).at()).minus(STEP);
        if (pause.isZero()) {
            return unused.stream().limit(1);
        }
        while (last.isBefore(horizon)) {
            Instant next = last.plus(pause).isBefore(horizon) ? last.plus(pause) : horizon;
            Model.Answered answered = told(worlds, tale.uses().apply(next));
            if (!answered.decision().answer().is(Answer.Kind.LET_IN)) {
                return Stream.of(first(worlds, Answer.Kind.LET_IN, last, next));
            }
            last = next;
            worlds = answered.next();
        }
        return Stream.empty();
    }

    /** The first in the interval that is answered otherwise, as its last instant is. */
    private End first(Worlds worlds, Answer.Kind as, Instant from, Instant to) {
        List<Instant> likely = likely(from, to);
        int before = -1;
        int at = likely.size() - 1;
        while (at - before > 1) {
            int middle = (before + at) / 2;
            if (asked(worlds, likely.get(middle)).answer().is(as)) {
                before = middle;
            } else {
                at = middle;
            }
        }
        Instant lasts = before < 0 ? from : likely.get(before);
        Instant ended = likely.get(at);
        while (Duration.between(lasts, ended).compareTo(STEP) > 0) {
            Instant middle =
                    lasts.plus(Duration.between(lasts, ended).dividedBy(2).truncatedTo(ChronoUnit.MINUTES));
            if (asked(worlds, middle).answer().is(as)) {
                lasts = middle;
            } else {
                ended = middle;
            }
        }
        return new End(ended, asked(worlds, ended));
    }

    /** One minute before, at and one minute after each likely end; and the last instant of the interval. */
    private List<Instant> likely(Instant from, Instant to) {
        Stream<Instant> ends =
                Stream.of(Tale.BEGIN, from).flatMap(begin -> candidates.stream().map(begin::plus));
        return Stream.concat(
                        ends.flatMap(end -> Stream.of(end.minus(STEP), end, end.plus(STEP)))
                                .filter(at -> at.isAfter(from) && at.isBefore(to)),
                        Stream.of(to))
                .distinct()
                .sorted()
                .toList();
    }

    private Decision asked(Worlds worlds, Instant at) {
        return model.answer(worlds, tale.asks().apply(at)).decision();
    }

    private Model.Answered told(Worlds worlds, List<Event> events) {
        Model.Answered answered = new Model.Answered(Decision.NONE, worlds);
        for (Event event : events) {
            answered = model.answer(answered.next(), event);
        }
        return answered;
    }
}
