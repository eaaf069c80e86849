package sessionspec.messages;

import java.util.List;

/**
 * A feature file as written.
 *
 * @param uri     as the run names it
 * @param feature empty or one: a file can hold no feature
 */
public record Document(String uri, List<Feature> feature) {

    /**
     * @param blocks its backgrounds, scenarios and rules in the order of the file
     */
    public record Feature(String name, String description, List<Tag> tags, List<Block> blocks) {}

    /** What stands directly in a feature or in a rule. */
    public sealed interface Block {}

    public record Background(List<Line> steps) implements Block {}

    /**
     * @param line   1-based
     * @param tables those of an outline; empty for a scenario
     */
    public record Scenario(
            String id, int line, String name, String description, List<Tag> tags, List<Line> steps, List<Table> tables)
            implements Block {}

    public record Rule(int line, String name, String description, List<Tag> tags, List<Block> blocks)
            implements Block {}

    /**
     * The examples of an outline.
     *
     * @param header names of its columns
     */
    public record Table(List<Tag> tags, List<String> header, List<Row> rows) {}

    /** A row, by which an example refers to it. */
    public record Row(String id, int line, List<String> cells) {}

    /**
     * A step, by which examples refer to it.
     *
     * @param text with the placeholders of an outline; empty outside of one, where the examples have it
     */
    public record Line(String id, int line, String keyword, String text) {}

    /** @param name with its at sign */
    public record Tag(String name, int line) {}
}
