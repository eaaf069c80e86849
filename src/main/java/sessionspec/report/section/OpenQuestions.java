package sessionspec.report.section;

import java.util.List;
import java.util.regex.Pattern;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Statement;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Traceability;

/**
 * What whoever relies on the documents has to know that they leave open.
 *
 * @param discrepancies statements that cannot both hold
 * @param deciding      interpretations that an answer of some example rests on
 * @param silences      rules that say what no document says, control by control
 * @param asked         questions that stand in a document itself, and that no rule is about
 */
public record OpenQuestions(
        List<Discrepancy> discrepancies, List<Interpretation> deciding, List<Control> silences, List<Statement> asked) {

    /**
     * @param name   of the control
     * @param silent those of its rules, at least one
     */
    public record Control(String name, List<Rule> silent) {}

    /** How the titles of rules say it. */
    private static final Pattern SILENT =
            Pattern.compile("\\bdocuments (?:do not say|leave open)|\\bnot (?:stated|said)\\b|is a question that");

    /** Whether there is nothing of the kind. */
    public boolean none() {
        return discrepancies.isEmpty() && deciding.isEmpty() && silences.isEmpty() && asked.isEmpty();
    }

    /** All rules that say what no document says. */
    public List<Rule> silent() {
        return silences.stream().flatMap(it -> it.silent().stream()).toList();
    }

    public static OpenQuestions of(Traceability result) {
        return new OpenQuestions(
                result.discrepancies(),
                result.interpretations().stream()
                        .filter(it -> !it.examples().isEmpty())
                        .toList(),
                result.features().stream()
                        .map(OpenQuestions::silences)
                        .filter(it -> !it.silent().isEmpty())
                        .toList(),
                result.documents().stream()
                        .flatMap(document -> document.statements().stream())
                        .map(StatementTrace::statement)
                        .filter(it -> it.kind() == Statement.Kind.QUESTION)
                        .filter(it -> it.disposition() != Statement.Disposition.SPECIFIED)
                        .toList());
    }

    private static Control silences(Feature feature) {
        return new Control(
                FeatureWords.name(feature),
                feature.rules().stream()
                        .filter(it -> SILENT.matcher(it.title()).find())
                        .toList());
    }
}
