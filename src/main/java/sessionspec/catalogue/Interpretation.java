package sessionspec.catalogue;

import java.util.List;

/**
 * Our reading where a document is silent or vague.
 *
 * @param id       such as {@code INT-02}
 * @param examples ids of the examples that pin it, such as {@code SIF-3.prompted-at-one-hour}; at least one
 */
public record Interpretation(String id, String about, String says, String reason, List<String> examples, Place place)
        implements Judgement {}
