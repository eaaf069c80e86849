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

/** Finds to the minute when the answer to one who asks becomes another, by going from the end of a period to the next. */
final class Ends {

    /** Of how many turns of the same tale one looks for, the documents not saying. */
    private static final int MOST_TURNS = 8;

    /** Under how many readings a user is followed who goes on although it is open whether that is possible. */
    private static final int MOST_WORLDS = 24;

    private final Telling telling;
    private final Turn begin;
    private final Instant from;
    private final Instant horizon;

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

    /** @param from    where one begins to look, and what is answered then */
    Ends(Telling telling, Turn from, Duration horizon) {
        this.telling = telling;
        this.begin = from;
        this.from = from.at();
        this.horizon = Arithmetic.after(from.at(), horizon);
    }

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

    /**
     * When it is used each time just before it would end, and once the documents do not say whether it has, from then on
     * whenever it may be used, up to where nothing is open.
     */
    Used working(List<Turn> idle) {
        List<Turn> uses = new ArrayList<>(List.of(begin));
        if (idle.isEmpty()) {
            return new Used(List.of(), uses);
        }
        Duration pause = pause(Arithmetic.between(from, idle.get(0).at()).minus(Turn.STEP));
        if (pause.isNegative() || pause.isZero()) {
            return new Used(begun(idle), uses);
        }
        Turn last = begin;
        Worlds worlds = telling.worlds();
        Set<Map<String, Long>> seen = new HashSet<>();
        while (last.at().isBefore(horizon)) {
            Instant after = Arithmetic.after(last.at(), pause);
            Instant next = after.isBefore(horizon) ? after : horizon;
            // What has ended meanwhile is noticed, even where the next use would begin it anew.
            Optional<Turn> meanwhile = first(worlds, last, next);
            if (meanwhile.isPresent()) {
                return new Used(tried(meanwhile.get(), worlds, pause), uses);
            }
            Model.Answered answered = telling.used(worlds, next);
            if (!answered.decision().answer().is(Answer.Kind.LET_IN)) {
                Worlds until = worlds;
                return new Used(
                        first(worlds, last, next)
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
        Turn last = first;
        Worlds worlds = known;
        Set<Map<String, Long>> seen = new HashSet<>();
        while (last.isOpen() && last.at().isBefore(horizon) && seen.add(Spans.left(last.decision(), last.at()))) {
            Optional<Worlds> used = telling.usedIfPossible(worlds, last.at());
            if (used.isEmpty() || used.get().all().size() > MOST_WORLDS) {
                break;
            }
            worlds = used.get();
            Turn now = new Turn(last.at(), telling.asked(worlds, last.at()));
            Instant next = Arithmetic.after(last.at(), pause);
            Worlds then = worlds;
            last = first(then, now, next).orElseGet(() -> new Turn(next, telling.asked(then, next)));
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

    /** The first after that and up to an instant that is answered otherwise. */
    private Optional<Turn> first(Worlds worlds, Turn before, Instant to) {
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
