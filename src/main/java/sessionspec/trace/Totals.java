package sessionspec.trace;

import java.util.List;
import java.util.function.ToIntFunction;
import sessionspec.trace.DocumentTrace.DocumentNumbers;

/**
 * The numbers of the report.
 *
 * @param rulesProvedByFault of these, those that a fault of their own turns an example red
 * @param examples           all examples, each row of an outline counted
 * @param decisions          decisions with at least one finding
 * @param unanswered         questions that no document answers
 * @param readings           interpretations of ours that an answer rests on
 * @param discrepancies      times that statements do not agree
 */
public record Totals(
        int documents,
        int passages,
        int unclaimedPassages,
        int statements,
        int specified,
        int proved,
        int rules,
        int rulesProvedByFault,
        int examples,
        int decisions,
        int unanswered,
        int readings,
        int discrepancies) {

    public static Totals of(List<DocumentTrace> documents, List<Rule> rules, OpenQuestions open) {
        List<DocumentNumbers> numbers =
                documents.stream().map(DocumentTrace::numbers).toList();
        List<Example> examples =
                rules.stream().flatMap(rule -> rule.examples().stream()).toList();
        long decisions = examples.stream()
                .flatMap(example -> example.moments().stream())
                .filter(moment -> !moment.decision().findings().isEmpty())
                .count();
        return new Totals(
                documents.size(),
                sum(numbers, DocumentNumbers::passages),
                sum(numbers, DocumentNumbers::unclaimed),
                sum(numbers, DocumentNumbers::statements),
                sum(numbers, DocumentNumbers::specified),
                sum(numbers, DocumentNumbers::proved),
                rules.size(),
                (int) rules.stream().filter(rule -> rule.fault().proves()).count(),
                examples.size(),
                (int) decisions,
                open.unanswered(),
                open.deciding().size(),
                open.discrepancies().size());
    }

    private static int sum(List<DocumentNumbers> numbers, ToIntFunction<DocumentNumbers> number) {
        return numbers.stream().mapToInt(number).sum();
    }
}
