package sessionspec.trace;

import java.util.List;

/**
 * One documented control.
 *
 * @param family      the letters of its rules' ids, such as {@code SIF}; empty when it has no rule with an id
 * @param name        its name
 * @param description its prose, line breaks as written, indentation removed
 * @param file        path from the project's root
 * @param rules       in file order
 */
public record Feature(String family, String name, String description, String file, List<Rule> rules) {

    /** The same with rules that were judged. */
    public Feature with(List<Rule> judged) {
        return new Feature(family, name, description, file, judged);
    }
}
