package sessionspec.trace;

import java.util.List;
import sessionspec.catalogue.Place;
import sessionspec.core.kernel.Lifetime;

/**
 * One rule and what came of it.
 *
 * @param feature    path of the feature file from the project's root
 * @param readings   ids of the interpretations and discrepancies that its title rests on: what in it is our reading
 * @param statements ids that it cites, in the order of its tags
 * @param status     the gravest of its examples' and its statements'
 * @param lifetimes  periods and limits that belong to it: the declared ones, and those that its examples configure
 * @param boundary   its findings just before, at and just after an end; empty when it has no period or limit
 */
public record Rule(
        String id,
        String title,
        String description,
        String feature,
        int line,
        List<String> readings,
        List<String> statements,
        List<String> interpretations,
        List<String> discrepancies,
        Status status,
        List<Lifetime> lifetimes,
        RuleFault fault,
        List<BoundaryRow> boundary,
        List<Example> examples) {

    public String family() {
        return id.isEmpty() ? "" : id.substring(0, id.indexOf('-'));
    }

    public Rule withoutId() {
        return with("", status, lifetimes, fault, boundary, examples);
    }

    public Rule judged(Status came, List<Lifetime> its, RuleFault tried, List<BoundaryRow> ends, List<Example> judged) {
        return with(id, came, its, tried, ends, judged);
    }

    private Rule with(
            String known, Status came, List<Lifetime> its, RuleFault tried, List<BoundaryRow> ends, List<Example> all) {
        return new Rule(
                known,
                title,
                description,
                feature,
                line,
                readings,
                statements,
                interpretations,
                discrepancies,
                came,
                its,
                tried,
                ends,
                all);
    }

    /** @param other id of a statement, an interpretation or a discrepancy */
    public boolean cites(String other) {
        return statements.contains(other) || interpretations.contains(other) || discrepancies.contains(other);
    }

    public Place place() {
        return new Place(feature, line);
    }
}
