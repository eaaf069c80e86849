package sessionspec.ask.lasting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;

/** The periods that a decision tells of. */
final class Spans {

    /** By what findings do that speak of how long something lasts, rather than of what was issued or is advised. */
    private static final Set<Verb> LIMITING = Set.of(Verb.MEETS, Verb.ENDS, Verb.REJECTS);

    /** The same, if it limits how long something lasts. */
    static Stream<Span> limiting(Finding finding) {
        return LIMITING.contains(finding.verb()) ? of(finding) : Stream.empty();
    }

    static Stream<Span> of(Finding finding) {
        return finding.arithmetic().stream().flatMap(it -> it instanceof Span span ? Stream.of(span) : Stream.empty());
    }

    /** The first minute that no longer belongs to the period. */
    static Instant over(Span span) {
        return span.endIncluded() ? Arithmetic.after(span.until(), Turn.STEP) : span.until();
    }

    /** When the next one is over of those that run; only then anything can be answered otherwise. */
    static Optional<Instant> next(Decision decision, Instant after) {
        return decision.findings().stream()
                .flatMap(Spans::of)
                .map(Spans::over)
                .filter(over -> over.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** How long the last of those runs that run. */
    static Duration longest(Decision decision, Instant now) {
        return decision.findings().stream()
                .flatMap(Spans::of)
                .filter(Span::holds)
                .map(span -> Arithmetic.between(now, span.until()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /**
     * Which ones run and how much of each is left: where all is as it was before, all goes on as it did then. Of several
     * that meet the same the one that lasts longest counts.
     */
    static Map<String, Long> left(Decision decision, Instant now) {
        Map<String, Long> left = new TreeMap<>();
        for (Finding finding : decision.findings()) {
            of(finding).filter(Span::holds).forEach(span -> {
                long seconds = Arithmetic.between(now, span.until()).getSeconds();
                String kind = finding.rule() + " " + finding.part() + " " + finding.thing() + " "
                        + span.lifetime().name() + " "
                        + span.lifetime().length().getSeconds();
                left.merge(finding.verb() == Verb.MEETS ? kind : kind + " " + seconds, seconds, Math::max);
            });
        }
        return left;
    }
}
