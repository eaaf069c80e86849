package sessionspec.catalogue;

import java.util.List;

/**
 * Our reading where a document is silent or vague.
 *
 * @param id       such as {@code INT-02}
 * @param about    what the document leaves open, in a few words
 * @param says     the reading
 * @param reason   why this reading
 * @param examples ids of the examples that pin it, such as {@code SIF-3.prompted-at-one-hour}; at least one
 * @param place    where the catalogue has it
 */
public record Interpretation(String id, String about, String says, String reason, List<String> examples, Place place)
        implements Judgement {}
