package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;

/** Finds the periods of a story for a drawing; a user who goes on for years begins thousands anew. */
final class Bars {

    private record Look(Instant at, Decision decision) {}

    private record Ending(Instant at, Finding finding) {}

    private record Found(Finding finding, Span span) {

        boolean isOf(Finding other) {
            return finding.verb() == other.verb()
                    && finding.thing().equals(other.thing())
                    && finding.part().equals(other.part());
        }
    }

    private final List<Look> looks = new ArrayList<>();
    private final List<Limit> limits;
    private final Instant now;
    private final List<Ending> endings = new ArrayList<>();

    private final Map<Instant, List<Found>> begun = new HashMap<>();
    /** Of what each is the period. */
    private final Map<Lifetime, Set<String>> things = new HashMap<>();
    /** What is perhaps renewed then. */
    private final Map<Instant, List<Found>> perhapsRenewed = new HashMap<>();

    Bars(Lasting lasting, List<Turn> turns, List<Limit> limits) {
        this.limits = limits;
        this.now = lasting.from();
        for (Beat beat : lasting.beats()) {
            beat.decisions().forEach(decision -> looks.add(new Look(beat.at(), decision)));
            looks.add(new Look(beat.at(), beat.thereupon()));
        }
        lasting.uses().forEach(use -> looks.add(new Look(use.at(), use.decision())));
        turns.forEach(turn -> looks.add(new Look(turn.at(), turn.decision())));
        looks.forEach(this::know);
    }

    private void know(Look look) {
        for (Finding finding : look.decision.findings()) {
            Spans.of(finding).forEach(span -> {
                Found found = new Found(finding, span);
                add(begun, span.from(), found);
                things.computeIfAbsent(span.lifetime(), it -> new HashSet<>()).add(finding.thing());
                if (finding.open() && finding.verb() == Verb.RENEWS) {
                    add(perhapsRenewed, look.at, found);
                }
            });
            if (finding.verb() == Verb.ENDS && finding.arithmetic().isEmpty() && !finding.open()) {
                endings.add(new Ending(look.at, finding));
            }
        }
    }

    private static <K, V> void add(Map<K, List<V>> all, K key, V value) {
        all.computeIfAbsent(key, it -> new ArrayList<>()).add(value);
    }

    /** Those of one kind one after the other, each up to where the next begins. */
    List<Bar> all() {
        Map<Lifetime, TreeMap<Instant, Bar>> bars = new LinkedHashMap<>();
        for (Look look : looks) {
            for (Finding finding : look.decision.findings()) {
                drawn(finding)
                        .filter(span -> !span.from().isAfter(look.at) && !isPerhapsBegun(span))
                        .filter(span -> !isBeside(span) && matters(finding, span))
                        .forEach(span -> bars.computeIfAbsent(span.lifetime(), it -> new TreeMap<>())
                                .computeIfAbsent(span.from(), it -> bar(finding, span)));
            }
        }
        return bars.values().stream()
                .flatMap(alike -> alike.values().stream()
                        .map(bar -> Optional.ofNullable(alike.higherKey(bar.from()))
                                .map(bar::cut)
                                .orElse(bar)))
                .toList();
    }

    /** Besides limits what keeps something from being renewed, such as the refresh cycle. */
    private static Stream<Span> drawn(Finding finding) {
        return finding.verb() == Verb.DENIES
                ? Spans.of(finding).filter(span -> span.lifetime().kind() != Lifetime.Kind.AVERAGE)
                : Spans.limiting(finding);
    }

    /** Whether the documents leave open whether it began anew then; so long the one before it is drawn. */
    private boolean isPerhapsBegun(Span span) {
        return perhapsRenewed.getOrDefault(span.from(), List.of()).stream()
                .anyMatch(it -> things.get(span.lifetime()).contains(it.finding.thing())
                        && it.span.from().isBefore(span.from()));
    }

    /** Whether another was issued each time, so that of none it is asked whether its time has passed. */
    private boolean isBeside(Span span) {
        return limits.stream()
                .anyMatch(limit -> limit.standing() == Limit.Standing.ISSUED_ANEW
                        && limit.span().lifetime().equals(span.lifetime())
                        && !limit.span().holds());
    }

    /** Not of what still runs then, and nothing that is asked rests on it. */
    private boolean matters(Finding finding, Span span) {
        return finding.verb() == Verb.DENIES
                || !span.until().isAfter(now)
                || ended(finding, span).isPresent()
                || limits.stream().anyMatch(it -> it.span().lifetime().equals(span.lifetime()));
    }

    private Bar bar(Finding finding, Span span) {
        boolean decides = limits.stream()
                .anyMatch(limit -> limit.standing() == Limit.Standing.DECIDES
                        && limit.span().lifetime().equals(span.lifetime())
                        && limit.span().from().equals(span.from()));
        Optional<Ending> ended = ended(finding, span);
        return new Bar(
                span.lifetime(),
                span.from(),
                span.until(),
                ended.map(Ending::at).orElse(span.until()),
                ended.isPresent() ? Bar.End.HAPPENED : Bar.End.TIME,
                span.endIncluded(),
                ended.map(it -> it.finding.rule()).orElse(finding.rule()),
                decides,
                isOneOfSeveral(finding, span));
    }

    /** Whether something is found open of the same part of the same thing, which another period from then on would end as well. */
    private boolean isOneOfSeveral(Finding finding, Span span) {
        List<Found> alike =
                begun.get(span.from()).stream().filter(it -> it.isOf(finding)).toList();
        return alike.stream().anyMatch(it -> it.finding.open())
                && alike.stream().anyMatch(it -> !it.span.lifetime().equals(span.lifetime()));
    }

    /** By what happened first in its time that ends such a thing. */
    private Optional<Ending> ended(Finding finding, Span span) {
        return endings.stream()
                .filter(it -> it.at.isAfter(span.from())
                        && it.at.isBefore(span.until())
                        && it.finding.thing().equals(finding.thing()))
                .findFirst();
    }
}
