package sessionspec.report.json;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sessionspec.core.kernel.Factor;
import sessionspec.report.wording.ConstantName;
import sessionspec.report.wording.DecisionSentences;

/** Findings and their arithmetic as the JSON has them; names and order are those of the file. */
final class JsonFindings {

    /** @param length as ISO 8601 writes a duration */
    record Lifetime(String name, String length, String rule, String kind, String origin) {
        static Lifetime of(sessionspec.core.kernel.Lifetime it) {
            return new Lifetime(
                    it.name(),
                    it.length().toString(),
                    it.rule(),
                    ConstantName.of(it.kind()),
                    ConstantName.of(it.origin()));
        }
    }

    /**
     * @param part    which case of the rule
     * @param verb    what it does
     * @param thing   the kind of thing that it does it to
     * @param open    whether the documents leave open that it does
     * @param governs whether it decided; null where it stands apart from a decision
     */
    record Finding(
            String rule,
            String part,
            String verb,
            String thing,
            boolean open,
            @Nullable Boolean governs,
            String because,
            @Nullable Arithmetic arithmetic) {}

    /** Of span, cutoff and bound, each fills what it has. */
    record Arithmetic(
            String kind,
            boolean holds,
            @Nullable Lifetime lifetime,
            @Nullable String name,
            @Nullable String rule,
            @Nullable String from,
            @Nullable String until,
            String asked,
            @Nullable Boolean endIncluded,
            @Nullable Boolean minimum) {}

    private JsonFindings() {}

    static Finding finding(sessionspec.core.kernel.Finding it, @Nullable Boolean governs, DecisionSentences sentences) {
        return new Finding(
                it.rule(),
                it.part(),
                ConstantName.of(it.verb()),
                it.thing(),
                it.open(),
                governs,
                sentences.because(it),
                it.arithmetic().map(JsonFindings::arithmetic).orElse(null));
    }

    /** In the order of their declaration, whatever the set's. */
    static List<String> factors(Set<Factor> factors) {
        return factors.stream().sorted().map(ConstantName::of).toList();
    }

    private static Arithmetic arithmetic(sessionspec.core.kernel.Arithmetic it) {
        if (it instanceof sessionspec.core.kernel.Arithmetic.Span span) {
            return new Arithmetic(
                    "span",
                    span.holds(),
                    Lifetime.of(span.lifetime()),
                    null,
                    null,
                    iso(span.from()),
                    iso(span.until()),
                    iso(span.asked()),
                    span.endIncluded(),
                    null);
        }
        if (it instanceof sessionspec.core.kernel.Arithmetic.Cutoff cutoff) {
            return new Arithmetic(
                    "cutoff",
                    cutoff.holds(),
                    null,
                    cutoff.name(),
                    cutoff.rule(),
                    null,
                    iso(cutoff.until()),
                    iso(cutoff.asked()),
                    null,
                    null);
        }
        sessionspec.core.kernel.Arithmetic.Bound bound = (sessionspec.core.kernel.Arithmetic.Bound) it;
        return new Arithmetic(
                "bound",
                bound.holds(),
                Lifetime.of(bound.limit()),
                null,
                null,
                null,
                null,
                bound.asked().toString(),
                null,
                bound.minimum());
    }

    private static String iso(Instant instant) {
        return instant.toString();
    }
}
