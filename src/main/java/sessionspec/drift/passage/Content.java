package sessionspec.drift.passage;

import java.util.List;

/**
 * What a format's reader takes out of a file.
 *
 * @param labels what it says of itself where nobody reads it, in any order; only what is known of it counts
 * @param blocks in reading order; some may have no words
 */
record Content(String edition, List<Block> labels, List<Block> blocks) {}
