package sessionspec.messages;

import java.util.List;

/**
 * An example, values of its outline filled in.
 *
 * @param uri   of its feature file
 * @param nodes ids of its scenario and, in an outline, of its row
 */
public record Pickle(String id, String uri, String name, List<String> nodes, List<Step> steps) {

    /**
     * @param node      id of the step in the feature file
     * @param table     empty when it has none
     * @param docString empty when it has none
     */
    public record Step(String id, String node, String text, List<List<String>> table, String docString) {}
}
