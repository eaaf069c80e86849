package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;

/**
 * A period from when to when it ran, for a drawing.
 *
 * @param until when it would have ended by itself
 * @param to    when it ended: then, or before if something happened; never after {@code until}
 * @param end   what ended it
 * @param endIncluded whether it still holds at its very end
 * @param rule  id of the rule by which it ended, or of the rule whose it is
 * @param perhaps whether another period may be meant instead, which of them the documents do not say
 */
public record Bar(
        Lifetime lifetime,
        Instant from,
        Instant until,
        Instant to,
        End end,
        boolean endIncluded,
        String rule,
        boolean decides,
        boolean perhaps) {

    /** What ends a period. */
    public enum End {
        /** Its time has passed. */
        TIME,
        /** It began anew. */
        BEGUN_ANEW,
        /** Something happened. */
        HAPPENED
    }

    /** What was found at an instant. */
    private record Look(Instant at, Decision decision) {}

    /** Of all periods that the answers tell of, those of one kind one after the other. */
    static List<Bar> of(Lasting lasting, List<Turn> turns, List<Limit> limits) {
        List<Look> looks = new ArrayList<>();
        for (Beat beat : lasting.beats()) {
            beat.decisions().forEach(decision -> looks.add(new Look(beat.at(), decision)));
            looks.add(new Look(beat.at(), beat.thereupon()));
        }
        lasting.uses().forEach(use -> looks.add(new Look(use.at(), use.decision())));
        turns.forEach(turn -> looks.add(new Look(turn.at(), turn.decision())));
        List<Bar> bars = new ArrayList<>();
        for (Look look : looks) {
            for (Finding finding : look.decision.findings()) {
                drawn(finding)
                        .filter(span -> !span.from().isAfter(look.at) && !perhapsBegunBy(finding, span, looks))
                        .filter(span -> bars.stream().noneMatch(bar -> bar.isOf(span)) && !isBeside(span, limits))
                        .forEach(span -> bars.add(bar(finding, span, looks, limits)));
            }
        }
        return bars.stream()
                .map(bar -> bar.cutBy(bars))
                .sorted(Comparator.comparing((Bar bar) -> first(bar, bars)).thenComparing(Bar::from))
                .toList();
    }

    /** Besides limits what keeps something from being renewed, such as the refresh cycle. */
    private static Stream<Span> drawn(Finding finding) {
        return finding.verb() == Verb.DENIES
                ? Spans.of(finding).filter(span -> span.lifetime().kind() != Lifetime.Kind.AVERAGE)
                : Spans.limiting(finding);
    }

    /** Whether the documents leave open whether it began anew then; so long the one before it is drawn. */
    private static boolean perhapsBegunBy(Finding finding, Span span, List<Look> looks) {
        return looks.stream()
                .filter(look -> look.at.equals(span.from()))
                .flatMap(look -> look.decision.findings().stream())
                .filter(it ->
                        it.open() && it.verb() == Verb.RENEWS && it.thing().equals(finding.thing()))
                .flatMap(Spans::of)
                .anyMatch(before -> before.from().isBefore(span.from()));
    }

    /** Whether another was issued each time, so that of none it is asked whether its time has passed. */
    private static boolean isBeside(Span span, List<Limit> limits) {
        return limits.stream()
                .anyMatch(limit -> limit.standing() == Limit.Standing.ISSUED_ANEW
                        && limit.span().lifetime().equals(span.lifetime())
                        && !limit.span().holds());
    }

    private static Bar bar(Finding finding, Span span, List<Look> looks, List<Limit> limits) {
        boolean decides = limits.stream()
                .anyMatch(limit -> limit.standing() == Limit.Standing.DECIDES
                        && limit.span().lifetime().equals(span.lifetime())
                        && limit.span().from().equals(span.from()));
        Optional<Look> ended = ended(finding, span, looks);
        return new Bar(
                span.lifetime(),
                span.from(),
                span.until(),
                ended.map(Look::at).orElse(span.until()),
                ended.isPresent() ? End.HAPPENED : End.TIME,
                span.endIncluded(),
                ended.flatMap(look -> endings(finding, look).findFirst())
                        .map(Finding::rule)
                        .orElse(finding.rule()),
                decides,
                isOneOfSeveral(finding, span, looks));
    }

    /** Whether something is found open of the same part of the same thing, which another period from then on would end as well. */
    private static boolean isOneOfSeveral(Finding finding, Span span, List<Look> looks) {
        List<Finding> alike = looks.stream()
                .flatMap(look -> look.decision.findings().stream())
                .filter(it -> it.verb() == finding.verb()
                        && it.thing().equals(finding.thing())
                        && it.part().equals(finding.part())
                        && Spans.of(it).anyMatch(other -> other.from().equals(span.from())))
                .toList();
        return alike.stream().anyMatch(Finding::open)
                && alike.stream()
                        .flatMap(Spans::of)
                        .anyMatch(other -> !other.lifetime().equals(span.lifetime()));
    }

    /** The first look in its time at which something that happened ends such a thing. */
    private static Optional<Look> ended(Finding finding, Span span, List<Look> looks) {
        return looks.stream()
                .filter(look -> look.at.isAfter(span.from()) && look.at.isBefore(span.until()))
                .filter(look -> endings(finding, look).findAny().isPresent())
                .findFirst();
    }

    private static Stream<Finding> endings(Finding finding, Look look) {
        return look.decision.findings().stream()
                .filter(it -> it.verb() == Verb.ENDS
                        && it.arithmetic().isEmpty()
                        && !it.open()
                        && it.thing().equals(finding.thing()));
    }

    private boolean isOf(Span span) {
        return lifetime.equals(span.lifetime()) && from.equals(span.from());
    }

    private Bar cutBy(List<Bar> bars) {
        return bars.stream()
                .filter(other -> other.lifetime.equals(lifetime) && other.from.isAfter(from) && runsAt(other.from))
                .map(Bar::from)
                .min(Comparator.naturalOrder())
                .map(anew -> new Bar(lifetime, from, until, anew, End.BEGUN_ANEW, endIncluded, rule, decides, perhaps))
                .orElse(this);
    }

    private boolean runsAt(Instant at) {
        return at.isBefore(to) || endIncluded && at.equals(until);
    }

    private static int first(Bar bar, List<Bar> bars) {
        for (int at = 0; at < bars.size(); at++) {
            if (bars.get(at).lifetime.equals(bar.lifetime)) {
                return at;
            }
        }
        return bars.size();
    }
}
