package sessionspec.change;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can be compared of a report, named and written as its JSON has it, so that one read from a file and one made of
 * a result are alike.
 *
 * @param verdict         verified, not verified or filtered
 * @param sourcesSupplied whether what depends on the reader's copies of the documents is known
 */
public record Snapshot(
        String verdict,
        boolean sourcesSupplied,
        List<Document> documents,
        List<Rule> rules,
        List<Lifetime> lifetimes,
        List<Interpretation> interpretations,
        List<Discrepancy> discrepancies) {

    /** What a thing that did not run has for its status. */
    static final String NOT_RUN = "not run";

    /** @param sha256 of the supplied copy; empty when there was none */
    public record Document(
            String id,
            String title,
            String edition,
            Optional<String> sha256,
            int passages,
            int unclaimedPassages,
            List<Statement> statements) {}

    public record Statement(
            String id,
            String section,
            String says,
            String kind,
            String disposition,
            String reason,
            String status,
            List<String> passages,
            List<String> rules) {}

    public record Rule(
            String id,
            String title,
            String description,
            List<String> statements,
            List<String> interpretations,
            List<String> discrepancies,
            String status,
            List<Example> examples) {}

    public record Example(String id, String name, String status, List<Step> steps, List<Decision> decisions) {}

    public record Step(String keyword, String text, List<List<String>> table, String docString) {}

    public record Decision(Instant at, String outcome, List<String> factors) {}

    public record Lifetime(String name, Duration length, String rule, String origin) {}

    /** @param about empty in a report from before interpretations had it */
    public record Interpretation(
            String id, Optional<String> about, String says, String reason, List<String> rules, List<String> examples) {}

    public record Discrepancy(
            String id, String about, List<Side> sides, String chosen, String reason, List<String> examples) {}

    public record Side(String statement, String reading) {}
}
