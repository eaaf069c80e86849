package sessionspec.ask.lasting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Verb;

/**
 * A period that runs in a story, and whether it decided.
 *
 * @param finding that tells of it, last
 */
public record Limit(Finding finding, Span span, Standing standing) {

    /** Why it did not decide, or that it did. */
    public enum Standing {
        DECIDES,
        /** It ends only after what decided. */
        ENDS_LATER,
        /** Each use begins it anew. */
        MOVES_ON,
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
        Decision before = works ? lasting.then() : lasting.now();
        boolean isOpen = !turns.isEmpty() && turns.get(0).isOpen();
        Map<List<Object>, Limit> all = new LinkedHashMap<>();
        if (!turns.isEmpty()) {
            turns.get(0)
                    .deciding()
                    .forEach(finding -> Spans.of(finding)
                            .filter(span -> !span.holds())
                            .forEach(span -> put(all, new Limit(finding, span, Standing.DECIDES))));
            turns.get(0)
                    .decision()
                    .findings()
                    .forEach(finding -> Spans.limiting(finding)
                            .forEach(span -> put(
                                    all,
                                    new Limit(
                                            finding,
                                            span,
                                            standing(finding, span, moves(span, works, lasting), isOpen)))));
        }
        before.findings()
                .forEach(finding -> Spans.limiting(finding)
                        .filter(Span::holds)
                        .forEach(span -> put(
                                all,
                                new Limit(
                                        finding, span, standing(finding, span, moves(span, works, lasting), isOpen)))));
        return List.copyOf(all.values());
    }

    private static boolean moves(Span span, boolean works, Lasting lasting) {
        return works && lasting.last().isAfter(lasting.from()) && span.from().equals(lasting.last());
    }

    private static Standing standing(Finding finding, Span span, boolean moves, boolean isOpen) {
        if (moves) {
            return Standing.MOVES_ON;
        } else if (span.holds()) {
            return Standing.ENDS_LATER;
        } else if (isOpen || finding.open()) {
            return Standing.LEFT_OPEN;
        }
        return finding.verb() == Verb.MEETS ? Standing.OTHERWISE_MET : Standing.NOT_NEEDED;
    }

    /** Of several of one kind the one that decides, or else that ends last. */
    private static void put(Map<List<Object>, Limit> all, Limit limit) {
        List<Object> kind = List.of(
                limit.finding.rule(),
                limit.span.lifetime().name(),
                limit.span.lifetime().length());
        all.merge(
                kind,
                limit,
                (one, other) ->
                        one.standing == Standing.DECIDES || !other.span.until().isAfter(one.span.until())
                                ? one
                                : other);
    }
}
