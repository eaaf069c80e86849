package sessionspec.trace;

import java.util.List;
import java.util.regex.Pattern;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Statement;

/**
 * What whoever relies on the documents has to know that they leave open.
 *
 * @param deciding interpretations that an answer of some example rests on
 * @param silences rules that say what no document says, control by control
 * @param asked    questions that stand in a document itself, and that no rule is about
 */
public record OpenQuestions(
        List<Discrepancy> discrepancies, List<Interpretation> deciding, List<Control> silences, List<Statement> asked) {

    /** @param silent  those of its rules, at least one */
    public record Control(Feature feature, List<Rule> silent) {}

    /** How the titles of rules say it. */
    private static final Pattern SILENT =
            Pattern.compile("\\bdocuments (?:do not say|leave open)|\\bnot (?:stated|said)\\b|is a question that");

    public static OpenQuestions of(
            List<DocumentTrace> documents,
            List<Feature> features,
            List<Interpretation> interpretations,
            List<Discrepancy> discrepancies) {
        return new OpenQuestions(
                discrepancies,
                interpretations.stream().filter(it -> !it.examples().isEmpty()).toList(),
                features.stream()
                        .map(OpenQuestions::silences)
                        .filter(it -> !it.silent().isEmpty())
                        .toList(),
                documents.stream()
                        .flatMap(document -> document.statements().stream())
                        .map(StatementTrace::statement)
                        .filter(it -> it.kind() == Statement.Kind.QUESTION)
                        .filter(it -> it.disposition() != Statement.Disposition.SPECIFIED)
                        .toList());
    }

    private static Control silences(Feature feature) {
        return new Control(
                feature,
                feature.rules().stream().filter(OpenQuestions::isSilent).toList());
    }

    public static boolean isSilent(Rule rule) {
        return SILENT.matcher(rule.title()).find();
    }

    public boolean none() {
        return discrepancies.isEmpty() && deciding.isEmpty() && unanswered() == 0;
    }

    /** All rules that say what no document says. */
    public List<Rule> silent() {
        return silences.stream().flatMap(it -> it.silent().stream()).toList();
    }

    public int unanswered() {
        return silent().size() + asked.size();
    }
}
