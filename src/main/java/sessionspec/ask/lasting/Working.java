package sessionspec.ask.lasting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;

/** Follows a user who goes on, and so begins anew what can begin anew. */
record Working(Telling telling, Ends ends, Turn begin) {

    /** With how many decisions a user is followed who goes on although it is open whether that is possible. */
    private static final int MOST_EFFORT = 500;

    /**
     * What became of a user who went on.
     *
     * @param turns none if nothing ends it; several where the first leaves it open and a later one does not
     * @param uses  what whoever asked was answered each time that the user got on, the begin first
     */
    record Used(List<Turn> turns, List<Turn> uses) {

        Used {
            turns = List.copyOf(turns);
            uses = List.copyOf(uses);
        }

        /** When the user last got on, and what whoever asked was answered then. */
        Turn last() {
            return uses.get(uses.size() - 1);
        }
    }

    /**
     * When it is used each time just before it would end, and once the documents do not say whether it has, from then on
     * whenever it may be used, up to where nothing is open.
     */
    Used of(List<Turn> idle) {
        List<Turn> uses = new ArrayList<>(List.of(begin));
        if (idle.isEmpty()) {
            return new Used(List.of(), uses);
        }
        Duration pause = pause(Arithmetic.between(begin.at(), idle.get(0).at()).minus(Turn.STEP));
        if (pause.isNegative() || pause.isZero()) {
            return new Used(begun(idle), uses);
        }
        Turn last = begin;
        Worlds worlds = telling.worlds();
        Set<Map<String, Long>> seen = new HashSet<>();
        while (last.at().isBefore(ends.horizon())) {
            Instant after = Arithmetic.after(last.at(), pause);
            Instant next = after.isBefore(ends.horizon()) ? after : ends.horizon();
            // What has ended meanwhile is noticed, even where the next use would begin it anew.
            Optional<Turn> meanwhile = ends.first(worlds, last, next);
            if (meanwhile.isPresent()) {
                return new Used(tried(meanwhile.get(), worlds, pause), uses);
            }
            Model.Answered answered = telling.used(worlds, next);
            if (!answered.decision().answer().is(Answer.Kind.LET_IN)) {
                Worlds until = worlds;
                return new Used(
                        ends.first(worlds, last, next)
                                .map(it -> tried(it, until, pause))
                                .orElse(List.of()),
                        uses);
            }
            worlds = answered.next();
            last = new Turn(next, telling.asked(worlds, next));
            uses.add(last);
            if (!seen.add(Spans.left(last.decision(), next))) {
                break;
            }
        }
        return new Used(List.of(), uses);
    }

    /** Where it is open from the begin, the user goes on just before it would be so no more. */
    private List<Turn> begun(List<Turn> idle) {
        Turn first = idle.get(0);
        return idle.size() < 2
                ? List.of(first)
                : tried(
                        first,
                        telling.worlds(),
                        Arithmetic.between(first.at(), idle.get(1).at()).minus(Turn.STEP));
    }

    /** With what it is answered later, where the first leaves it open, to a user who goes on as long as that is possible. */
    private List<Turn> tried(Turn first, Worlds known, Duration pause) {
        if (!first.isOpen()) {
            return List.of(first);
        }
        int most = telling.effort() + MOST_EFFORT;
        Turn last = first;
        Worlds worlds = known;
        Set<Map<String, Long>> seen = new HashSet<>();
        while (!last.answer().asks()
                && last.at().isBefore(ends.horizon())
                && seen.add(Spans.left(last.decision(), last.at()))) {
            Optional<Worlds> used = telling.usedIfPossible(worlds, last.at());
            if (used.isEmpty() || telling.effort() > most) {
                break;
            }
            worlds = used.get();
            Turn now = new Turn(last.at(), telling.asked(worlds, last.at()));
            Instant next = Arithmetic.after(last.at(), pause);
            Worlds then = worlds;
            last = ends.first(then, now, next).orElseGet(() -> new Turn(next, telling.asked(then, next)));
        }
        return last.answer().asks() ? List.of(first, last) : List.of(first);
    }

    /** Until the next use: as long as one can wait; what is checked whenever it is due, whoever goes on has checked on time. */
    private Duration pause(Duration longest) {
        return begin.decision().findings().stream()
                .flatMap(finding -> finding.arithmetic().stream())
                .flatMap(it -> it instanceof Arithmetic.Span span ? Stream.of(span.lifetime()) : Stream.empty())
                .filter(Lifetimes.NON_BROWSER_REFRESH_TOKEN.get()::equals)
                .map(Lifetime::length)
                .filter(due -> due.compareTo(longest) < 0)
                .map(due -> Duration.ofMinutes(longest.toMinutes() / due.toMinutes() * due.toMinutes()))
                .findFirst()
                .orElse(longest);
    }
}
