package sessionspec.trace;

import java.util.List;

/**
 * What the tags of a rule say.
 *
 * @param rule            the rule's own id, empty when it has none
 * @param statements      ids of the catalogue, in the order of the tags
 * @param interpretations likewise
 * @param discrepancies   likewise
 */
record Citations(String rule, List<String> statements, List<String> interpretations, List<String> discrepancies) {

    /** The letters of the rule's id, empty when it has none. */
    String family() {
        return rule.isEmpty() ? "" : rule.substring(0, rule.indexOf('-'));
    }

    Citations withoutRule() {
        return new Citations("", statements, interpretations, discrepancies);
    }
}
