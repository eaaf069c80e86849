package sessionspec.report.section;

import java.util.List;
import java.util.Optional;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Statement;
import sessionspec.drift.quote.Quotation;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.Segment;
import sessionspec.trace.Traceability;

/**
 * A statement as rules and discrepancies cite it.
 *
 * @param byline  who published it, and which edition it is
 * @param places  at least one
 * @param weighed the discrepancies of which it is a side
 */
public record Cited(
        Segment id,
        String says,
        Segment source,
        String byline,
        List<Place> places,
        List<Weighed> weighed,
        Statement.Kind kind) {

    /**
     * A place in a document.
     *
     * @param quote the document's own words; empty where it was not supplied
     */
    public record Place(Optional<Quotation> quote, Segment section) {}

    /** @param others the statements on its other sides */
    public record Weighed(Segment discrepancy, List<String> others) {

        static List<Weighed> of(Traceability result, String statement, Anchors links) {
            return result.discrepancies().stream()
                    .filter(it -> statements(it).contains(statement))
                    .map(it -> new Weighed(
                            links.link(it.id()),
                            statements(it).stream()
                                    .filter(other -> !other.equals(statement))
                                    .toList()))
                    .toList();
        }

        private static List<String> statements(Discrepancy of) {
            return of.sides().stream()
                    .map(Discrepancy.Side::statement)
                    .distinct()
                    .toList();
        }

        /** What it does with the statement; of several others, some may say the same as it does. */
        public String does() {
            return others.size() == 1 ? "sets it against " + others.get(0) : "weighs it against other sentences";
        }

        boolean isAmong(List<String> statements) {
            return statements.containsAll(others);
        }
    }

    public boolean worked() {
        return kind == Statement.Kind.EXAMPLE;
    }

    public boolean cause() {
        return kind == Statement.Kind.CAUSE;
    }
}
