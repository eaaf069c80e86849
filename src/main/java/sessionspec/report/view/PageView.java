package sessionspec.report.view;

import java.util.List;
import sessionspec.trace.Provenance;

/**
 * The whole page, in reading order.
 *
 * @param shell           style, script and the policy that admits only these two
 * @param verdict         the first thing to read
 * @param changes         what is not as it was in an earlier report
 * @param navigation      the sidebar
 * @param problems        what to deal with, grouped by kind; empty when verified
 * @param coverage        the table by document
 * @param documents       each document with its statements
 * @param notYetSpecified supplied files without a catalogue
 * @param features        the rules with their examples
 * @param lifetimes       every declared period and limit
 * @param effective       what lasts how long in the end
 * @param matrix          rules against the statements of each document
 * @param judgements      interpretations, discrepancies, what is retired, glossary
 * @param language        the phrases of the steps
 * @param generatedAt     when, as a reader says it
 * @param commit          short enough to be read out
 * @param provenance      how it was produced
 */
public record PageView(
        Shell shell,
        VerdictView verdict,
        ChangesView changes,
        List<NavigationGroup> navigation,
        List<ProblemGroup> problems,
        CoverageView coverage,
        List<DocumentView> documents,
        List<String> notYetSpecified,
        List<FeatureView> features,
        LifetimesView lifetimes,
        List<EffectiveView> effective,
        Matrix matrix,
        JudgementsView judgements,
        LanguageView language,
        String generatedAt,
        String commit,
        Provenance provenance) {

    /** Inlined resources, and the content security policy that names their hashes. */
    public record Shell(String css, String script, String policy) {}

    /**
     * The banner.
     *
     * @param word      such as {@code Verified}
     * @param tone      class name of its colour
     * @param icon      name of its icon
     * @param sentences what was found, gravest first
     */
    public record VerdictView(String word, String tone, String icon, List<String> sentences) {}

    /** A heading of the sidebar with its links. */
    public record NavigationGroup(String title, List<NavigationLink> links) {}

    /**
     * @param note  a count or a word on the right; may be empty
     * @param state the status of what it leads to
     */
    public record NavigationLink(String text, String href, String note, Badge state) {}

    /** Problems of one kind. */
    public record ProblemGroup(String title, List<ProblemView> problems) {}

    public record ProblemView(String place, List<Segment> what, String remedy) {}

    /** @param documents their names, one column each */
    public record Matrix(List<Segment> documents, List<MatrixRow> rows) {}

    /**
     * One rule.
     *
     * @param statements those that it restates, for each document
     * @param readWith   interpretations and discrepancies
     * @param bounded    whether it was asked just before, at and just after an end
     */
    public record MatrixRow(
            Segment rule,
            List<List<Segment>> statements,
            List<Segment> readWith,
            int examples,
            boolean bounded,
            Badge status) {}
}
