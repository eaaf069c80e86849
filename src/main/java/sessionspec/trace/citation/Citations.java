package sessionspec.trace.citation;

import java.util.List;
import sessionspec.catalogue.IdOrder;

/**
 * What the tags of a rule say.
 *
 * @param rule            the rule's own id, empty when it has none
 * @param statements      ids of the catalogue, by document and number
 * @param interpretations likewise
 * @param discrepancies   likewise
 */
public record Citations(
        String rule, List<String> statements, List<String> interpretations, List<String> discrepancies) {

    public Citations {
        statements = statements.stream().sorted(IdOrder.BY_NUMBER).toList();
        interpretations = interpretations.stream().sorted(IdOrder.BY_NUMBER).toList();
        discrepancies = discrepancies.stream().sorted(IdOrder.BY_NUMBER).toList();
    }

    /** The letters of the rule's id, empty when it has none. */
    String family() {
        return rule.isEmpty() ? "" : rule.substring(0, rule.indexOf('-'));
    }

    Citations withoutRule() {
        return new Citations("", statements, interpretations, discrepancies);
    }
}
