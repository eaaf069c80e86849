package sessionspec.catalogue;

import java.util.List;

/**
 * Statements that do not agree as written, with the reading that we chose.
 *
 * @param id such as {@code DIS-05}
 */
public record Discrepancy(
        String id, String about, List<Side> sides, String chosen, String reason, List<String> examples, Place place)
        implements Judgement {

    /**
     * One side.
     *
     * @param reading what it holds, in our words
     */
    public record Side(String statement, String reading) {}
}
