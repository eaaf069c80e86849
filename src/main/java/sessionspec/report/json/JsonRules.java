package sessionspec.report.json;

import java.util.ArrayList;
import java.util.List;
import sessionspec.evidence.Moment;
import sessionspec.evidence.StoryClock;
import sessionspec.report.wording.ClockTimes;
import sessionspec.report.wording.ConstantName;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.report.wording.FaultSentence;

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
            Fault fault,
            List<Boundary> boundary,
            List<Example> examples) {}

    /**
     * @param kind     silenced, forced, or none
     * @param says     what was done and what came of it
     * @param red      ids of its examples that turned red
     * @param of       how many were told again
     * @param unproved parts of the rule that no fault of their own turns red
     */
    record Fault(String kind, String says, List<String> red, int of, List<String> unproved) {}

    record Boundary(String side, String example, String says, JsonFindings.Finding finding) {}

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

    record Event(String at, String kind, String says) {}

    /**
     * @param at    as ISO 8601 writes an instant
     * @param clock the same as a reader says it
     * @param asks  whether somebody asked for something, or showed a token
     * @param perhaps factors that it asks for under some readings only
     * @param story whether it is told in days of a story, day 1 being 1970-01-01, rather than in dates
     */
    record Decision(
            String at,
            String clock,
            boolean story,
            String request,
            boolean asks,
            String outcome,
            List<String> factors,
            List<String> perhaps,
            List<JsonFindings.Finding> findings) {}

    private JsonRules() {}

    static Rule of(sessionspec.trace.Rule rule, DecisionSentences sentences) {
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
                new Fault(
                        ConstantName.of(rule.fault().kind()),
                        FaultSentence.of(rule.fault()),
                        rule.fault().red(),
                        rule.fault().of(),
                        rule.fault().unproved()),
                rule.boundary().stream()
                        .map(row -> new Boundary(
                                ConstantName.of(row.side()),
                                row.exampleId(),
                                row.finding()
                                        .arithmetic()
                                        .map(it -> DecisionSentences.around(row.moment(), it))
                                        .orElse(""),
                                JsonFindings.finding(row.finding(), null, sentences)))
                        .toList(),
                rule.examples().stream()
                        .map(example -> example(example, sentences))
                        .toList());
    }

    private static Example example(sessionspec.trace.Example example, DecisionSentences sentences) {
        return new Example(
                example.id(),
                example.name(),
                example.line(),
                ConstantName.of(example.status()),
                example.provedBy(),
                example.steps().stream().map(JsonRules::step).toList(),
                example.moments().stream()
                        .map(moment ->
                                new Event(moment.at().toString(), moment.kind(), DecisionSentences.event(moment)))
                        .toList(),
                example.moments().stream()
                        .filter(DecisionSentences::judged)
                        .map(moment -> decision(moment, sentences))
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

    private static Decision decision(Moment moment, DecisionSentences sentences) {
        List<JsonFindings.Finding> findings = new ArrayList<>();
        moment.decision().governing().forEach(it -> findings.add(JsonFindings.finding(it, true, sentences)));
        moment.decision().considered().forEach(it -> findings.add(JsonFindings.finding(it, false, sentences)));
        return new Decision(
                moment.at().toString(),
                ClockTimes.instant(moment.at()),
                StoryClock.isStory(moment.at()),
                DecisionSentences.event(moment),
                DecisionSentences.request(moment),
                ConstantName.of(moment.decision().answer().kind()),
                JsonFindings.factors(moment.decision().answer().factors()),
                JsonFindings.factors(moment.decision().answer().perhaps()),
                findings);
    }
}
