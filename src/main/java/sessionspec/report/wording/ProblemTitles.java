package sessionspec.report.wording;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sessionspec.catalogue.Problem;

/** What a kind of problem is called, alone and counted. */
public final class ProblemTitles {

    private ProblemTitles() {}

    /** Problems as they are, those of one kind together. */
    public static Collection<List<Problem>> byKind(List<Problem> problems) {
        return problems.stream()
                .collect(Collectors.groupingBy(Problem::kind, TreeMap::new, Collectors.toList()))
                .values();
    }

    public static String of(Problem.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> "Unreadable files";
            case RUN_INCOMPLETE -> "Incomplete run";
            case EXAMPLE_FAILED -> "Failed examples";
            case DUPLICATE_ID -> "Ids used twice";
            case UNKNOWN_ID -> "Unknown ids";
            case STATEMENT_INCOMPLETE -> "Incomplete statements";
            case RULE_INCOMPLETE -> "Incomplete rules";
            case LANGUAGE -> "Steps and titles that read wrongly";
            case UNPROVEN -> "Examples that prove nothing";
            case BOUNDARY_MISSING -> "Missing boundaries";
            case JUDGEMENT_INCOMPLETE -> "Incomplete interpretations and discrepancies";
            case PASSAGE_UNCLAIMED -> "Unclaimed passages";
            case PASSAGE_GONE -> "Passages that are gone";
        };
    }

    /** Such as {@code 2 passages are claimed by no statement}. */
    static String count(Problem.Kind kind, int count) {
        boolean one = count == 1;
        return switch (kind) {
            case UNREADABLE -> Numbers.count(count, "file") + " could not be read";
            case RUN_INCOMPLETE -> "the run is incomplete";
            case EXAMPLE_FAILED -> Numbers.count(count, "example") + " failed";
            case DUPLICATE_ID -> Numbers.count(count, "id") + (one ? " is" : " are") + " used twice";
            case UNKNOWN_ID -> Numbers.count(count, "citation") + (one ? " leads" : " lead") + " nowhere";
            case STATEMENT_INCOMPLETE -> Numbers.count(count, "statement") + (one ? " is" : " are") + " incomplete";
            case RULE_INCOMPLETE -> Numbers.count(count, "rule") + (one ? " is" : " are") + " incomplete";
            case LANGUAGE ->
                Numbers.count(count, "step or title", "steps or titles") + (one ? " reads" : " read") + " wrongly";
            case UNPROVEN ->
                Numbers.count(count, "example") + (one ? " passes" : " pass") + " without proving anything";
            case BOUNDARY_MISSING -> Numbers.count(count, "rule") + (one ? " does" : " do") + " not show the boundary";
            case JUDGEMENT_INCOMPLETE ->
                Numbers.count(count, "interpretation or discrepancy", "interpretations or discrepancies")
                        + (one ? " is" : " are") + " incomplete";
            case PASSAGE_UNCLAIMED ->
                Numbers.count(count, "passage") + (one ? " is" : " are") + " claimed by no statement";
            case PASSAGE_GONE ->
                Numbers.count(count, "passage") + " that statements restate " + (one ? "is" : "are")
                        + " no longer there";
        };
    }
}
