package sessionspec.trace.citation;

import java.util.List;
import sessionspec.catalogue.IdOrder;
import sessionspec.trace.run.RunRule;

/**
 * A rule as written and what its tags say.
 *
 * @param id              the rule's own, empty when it has none
 * @param readings       ids of those interpretations and discrepancies that its title rests on, in the order of its tags
 * @param statements      ids of the catalogue, in the order of its tags: what it rests on most comes first
 * @param interpretations the same, by number
 * @param discrepancies   likewise
 */
public record CitedRule(
        RunRule written,
        String id,
        List<String> readings,
        List<String> statements,
        List<String> interpretations,
        List<String> discrepancies) {

    public CitedRule {
        readings = List.copyOf(readings);
        statements = List.copyOf(statements);
        interpretations = interpretations.stream().sorted(IdOrder.BY_NUMBER).toList();
        discrepancies = discrepancies.stream().sorted(IdOrder.BY_NUMBER).toList();
    }

    /** The letters of its id, empty when it has none. */
    String family() {
        return id.isEmpty() ? "" : id.substring(0, id.indexOf('-'));
    }

    CitedRule withoutId() {
        return new CitedRule(written, "", readings, statements, interpretations, discrepancies);
    }
}
