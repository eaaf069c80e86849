package sessionspec.catalogue;

import java.util.List;

/**
 * Two statements that cannot both hold as written, with the reading that we chose.
 *
 * @param id       such as {@code DIS-05}
 * @param about    what they disagree about, in a few words
 * @param sides    at least two
 * @param chosen   the reading chosen
 * @param reason   why
 * @param examples ids of the examples that pin it; at least one
 * @param place    where the catalogue has it
 */
public record Discrepancy(
        String id, String about, List<Side> sides, String chosen, String reason, List<String> examples, Place place)
        implements Judgement {

    /**
     * One side.
     *
     * @param statement id of the statement that takes it
     * @param reading   what it holds, in our words
     */
    public record Side(String statement, String reading) {}
}
