package sessionspec.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sessionspec.core.Factor;
import sessionspec.evidence.Moment;
import sessionspec.evidence.StoryClock;

/** The rules of the JSON with their examples, decisions and arithmetic; names and order are those of the file. */
final class JsonRules {

    record Rule(
            String id,
            String title,
            String description,
            String feature,
            int line,
            List<String> statements,
            List<String> interpretations,
            List<String> discrepancies,
            String status,
            List<Lifetime> lifetimes,
            List<Boundary> boundary,
            List<Example> examples) {}

    /** @param length as ISO 8601 writes a duration */
    record Lifetime(String name, String length, String rule, String origin) {
        static Lifetime of(sessionspec.core.Lifetime it) {
            return new Lifetime(it.name(), it.length().toString(), it.rule(), Words.lower(it.origin()));
        }
    }

    record Boundary(String side, String example, Finding finding) {}

    record Example(
            String id,
            String name,
            int line,
            String status,
            List<String> provedBy,
            List<Step> steps,
            List<Event> events,
            List<Decision> decisions) {}

    record Step(
            String keyword,
            String text,
            List<List<Integer>> values,
            List<List<String>> table,
            String docString,
            String status,
            String message,
            String definition) {}

    record Event(String at, String kind, List<String> details) {}

    /**
     * @param at    as ISO 8601 writes an instant
     * @param clock the same as a reader says it
     * @param story whether it is told in days of a story, day 1 being 1970-01-01, rather than in dates
     */
    record Decision(
            String at,
            String clock,
            boolean story,
            String request,
            String outcome,
            List<String> factors,
            List<Finding> findings) {}

    /** @param governs whether it decided; null where it stands apart from a decision */
    record Finding(
            String rule,
            String outcome,
            @Nullable Boolean governs,
            String reason,
            String because,
            List<String> factors,
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

    private JsonRules() {}

    static Rule of(sessionspec.trace.Rule rule) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.description(),
                rule.feature(),
                rule.line(),
                rule.statements(),
                rule.interpretations(),
                rule.discrepancies(),
                Words.lower(rule.status()),
                rule.lifetimes().stream().map(Lifetime::of).toList(),
                rule.boundary().stream()
                        .map(row ->
                                new Boundary(Words.lower(row.side()), row.exampleId(), finding(row.finding(), null)))
                        .toList(),
                rule.examples().stream().map(JsonRules::example).toList());
    }

    private static Example example(sessionspec.trace.Example example) {
        return new Example(
                example.id(),
                example.name(),
                example.line(),
                Words.lower(example.status()),
                example.provedBy(),
                example.steps().stream().map(JsonRules::step).toList(),
                example.moments().stream()
                        .map(moment -> new Event(moment.at().toString(), Words.lower(moment.kind()), moment.details()))
                        .toList(),
                example.moments().stream()
                        .filter(Lanes::judged)
                        .map(JsonRules::decision)
                        .toList());
    }

    private static Step step(sessionspec.trace.Step step) {
        return new Step(
                step.keyword().strip(),
                step.text(),
                step.values().stream()
                        .map(value -> List.of(value.start(), value.end()))
                        .toList(),
                step.table(),
                step.docString(),
                step.status(),
                step.message(),
                step.definition());
    }

    private static Decision decision(Moment moment) {
        List<Finding> findings = new ArrayList<>();
        moment.decision().governing().forEach(it -> findings.add(finding(it, true)));
        moment.decision().considered().forEach(it -> findings.add(finding(it, false)));
        return new Decision(
                moment.at().toString(),
                Times.instant(moment.at()),
                StoryClock.isStory(moment.at()),
                Wording.event(moment),
                Words.lower(moment.decision().outcome()),
                factors(moment.decision().factors()),
                findings);
    }

    private static Finding finding(sessionspec.core.Finding it, @Nullable Boolean governs) {
        return new Finding(
                it.rule(),
                Words.lower(it.outcome()),
                governs,
                Words.lower(it.reason()),
                Wording.because(it),
                factors(it.factors()),
                it.arithmetic().map(JsonRules::arithmetic).orElse(null));
    }

    /** In the order of their declaration, whatever the set's. */
    private static List<String> factors(Set<Factor> factors) {
        return factors.stream().sorted().map(Words::lower).toList();
    }

    private static Arithmetic arithmetic(sessionspec.core.Arithmetic it) {
        if (it instanceof sessionspec.core.Arithmetic.Span span) {
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
        if (it instanceof sessionspec.core.Arithmetic.Cutoff cutoff) {
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
        sessionspec.core.Arithmetic.Bound bound = (sessionspec.core.Arithmetic.Bound) it;
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
