package sessionspec.report.json;

import java.util.ArrayList;
import java.util.List;
import sessionspec.evidence.Moment;
import sessionspec.evidence.StoryClock;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.ConstantName;
import sessionspec.report.wording.DecisionSentences;

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
            List<JsonFindings.Lifetime> lifetimes,
            List<Boundary> boundary,
            List<Example> examples) {}

    record Boundary(String side, String example, JsonFindings.Finding finding) {}

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
            List<JsonFindings.Finding> findings) {}

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
                ConstantName.of(rule.status()),
                rule.lifetimes().stream().map(JsonFindings.Lifetime::of).toList(),
                rule.boundary().stream()
                        .map(row -> new Boundary(
                                ConstantName.of(row.side()),
                                row.exampleId(),
                                JsonFindings.finding(row.finding(), null)))
                        .toList(),
                rule.examples().stream().map(JsonRules::example).toList());
    }

    private static Example example(sessionspec.trace.Example example) {
        return new Example(
                example.id(),
                example.name(),
                example.line(),
                ConstantName.of(example.status()),
                example.provedBy(),
                example.steps().stream().map(JsonRules::step).toList(),
                example.moments().stream()
                        .map(moment ->
                                new Event(moment.at().toString(), ConstantName.of(moment.kind()), moment.details()))
                        .toList(),
                example.moments().stream()
                        .filter(DecisionSentences::judged)
                        .map(JsonRules::decision)
                        .toList());
    }

    private static Step step(sessionspec.trace.Step step) {
        return new Step(
                step.keyword(),
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
        List<JsonFindings.Finding> findings = new ArrayList<>();
        moment.decision().governing().forEach(it -> findings.add(JsonFindings.finding(it, true)));
        moment.decision().considered().forEach(it -> findings.add(JsonFindings.finding(it, false)));
        return new Decision(
                moment.at().toString(),
                ClockTimes.instant(moment.at()),
                StoryClock.isStory(moment.at()),
                DecisionSentences.event(moment),
                ConstantName.of(moment.decision().outcome()),
                JsonFindings.factors(moment.decision().factors()),
                findings);
    }
}
