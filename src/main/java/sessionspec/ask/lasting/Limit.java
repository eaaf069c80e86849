package sessionspec.ask.lasting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Lifetime;

/**
 * A period that runs in a story, and whether it decided.
 *
 * @param finding that tells of it, last
 * @param later   the same, begun anew, where the documents leave open whether it was
 */
public record Limit(Finding finding, Span span, Standing standing, Optional<Span> later) {

    /** Why it did not decide, or that it did. */
    public enum Standing {
        DECIDES,
        /** It ends only after what decided. */
        ENDS_LATER,
        /** Each use begins it anew. */
        MOVES_ON,
        /** It is not renewed; each use has another issued, whose period begins then. */
        ISSUED_ANEW,
        /** Whether each use begins it anew the documents do not say. */
        MAY_MOVE_ON,
        /** It had ended, and what it was for was met otherwise. */
        OTHERWISE_MET,
        /** It had ended, and nothing that is asked rests on it. */
        NOT_NEEDED,
        /** It had ended, and whether that matters the documents do not say. */
        LEFT_OPEN
    }

    /** All that run when it turns, or where nothing does at the last look, those that decide first. */
    static List<Limit> of(Lasting lasting, boolean works) {
        List<Turn> turns = lasting.turns(works);
        boolean isOpen = !turns.isEmpty() && turns.get(0).isOpen();
        List<Limit> all = new ArrayList<>();
        for (Turn turn : turns.subList(0, Math.min(1, turns.size()))) {
            turn.deciding()
                    .forEach(finding -> Spans.of(finding)
                            .filter(span -> !span.holds())
                            .forEach(span -> all.add(new Limit(finding, span, Standing.DECIDES, Optional.empty()))));
            all.addAll(limiting(turn.decision(), span -> true, lasting, works, isOpen));
        }
        all.addAll(limiting(works ? lasting.then() : lasting.now(), Span::holds, lasting, works, isOpen));
        Set<String> perhapsRenewed = perhapsRenewed(lasting);
        return all.stream()
                .collect(Collectors.groupingBy(Limit::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike ->
                        one(alike, perhapsRenewed.contains(alike.get(0).finding.thing())))
                .toList();
    }

    private static List<Limit> limiting(
            Decision decision, Predicate<Span> which, Lasting lasting, boolean works, boolean isOpen) {
        return decision.findings().stream()
                .flatMap(finding -> Spans.limiting(finding)
                        .filter(which)
                        // What decides may have been found before, and what ran then may have ended since.
                        .filter(span -> !span.holds() || span.until().isAfter(lasting.from()))
                        .map(span -> new Limit(
                                finding,
                                span,
                                moves(span, works, lasting)
                                        ? anew(finding, lasting.then())
                                        : standing(finding, span, isOpen && matters(finding, decision)),
                                Optional.empty())))
                .toList();
    }

    private static boolean moves(Span span, boolean works, Lasting lasting) {
        return works && lasting.last().isAfter(lasting.from()) && span.from().equals(lasting.last());
    }

    private static Standing anew(Finding finding, Decision use) {
        return use.findings().stream()
                        .anyMatch(it -> it.verb() == Verb.GIVES && it.thing().equals(finding.thing()))
                ? Standing.ISSUED_ANEW
                : Standing.MOVES_ON;
    }

    /** Whether anything else that decides, or that is met, is about the same. */
    private static boolean matters(Finding finding, Decision decision) {
        return Stream.concat(
                        decision.governing().stream(),
                        decision.findings().stream().filter(it -> it.verb() == Verb.MEETS))
                .anyMatch(it -> it.thing().equals(finding.thing()) || it.rule().equals(finding.rule()));
    }

    private static Standing standing(Finding finding, Span span, boolean isOpen) {
        if (span.holds()) {
            return Standing.ENDS_LATER;
        } else if (isOpen || finding.open()) {
            return Standing.LEFT_OPEN;
        }
        return finding.verb() == Verb.MEETS ? Standing.OTHERWISE_MET : Standing.NOT_NEEDED;
    }

    /** Of which the documents leave open whether something renewed it. */
    private static Set<String> perhapsRenewed(Lasting lasting) {
        return Stream.concat(
                        lasting.beats().stream().flatMap(beat -> beat.decisions().stream()),
                        lasting.uses().stream().map(Turn::decision))
                .flatMap(decision -> decision.findings().stream())
                .filter(it -> it.open() && it.verb() == Verb.RENEWS)
                .map(Finding::thing)
                .collect(Collectors.toSet());
    }

    /** Of one lifetime, whichever rule looks at it. */
    private Lifetime kind() {
        return span.lifetime();
    }

    /** Of several of one kind the one that decides, or else that ends last, which is only perhaps the one that runs. */
    private static Limit one(List<Limit> alike, boolean perhapsRenewed) {
        if (alike.get(0).standing == Standing.DECIDES) {
            return alike.get(0);
        }
        Comparator<Limit> end = Comparator.comparing(it -> it.span.until());
        Limit last = alike.stream().max(end).orElseThrow();
        Limit first = alike.stream().min(end).orElseThrow();
        if (!perhapsRenewed || first.span.until().equals(last.span.until())) {
            return last;
        }
        boolean moves = last.standing == Standing.MOVES_ON;
        return new Limit(
                first.finding, first.span, moves ? Standing.MAY_MOVE_ON : last.standing, Optional.of(last.span));
    }
}
