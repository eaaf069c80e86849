package sessionspec.trace;

import java.util.List;

/**
 * One documented control.
 *
 * @param family the letters of its rules' ids, such as {@code SIF}; empty when it has no rule with an id
 */
public record Feature(String family, String name, String description, String file, List<Rule> rules) {

    public Feature with(List<Rule> judged) {
        return new Feature(family, name, description, file, judged);
    }
}
