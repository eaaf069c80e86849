package sessionspec.drift.passage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.Section;

/**
 * Finds the document's known headings among its blocks: the longest sequence of blocks that are headings in the known
 * order. So a heading that is gone is passed over, and a line that merely has the words of a heading further down does
 * not pass over those between. Of equally long sequences, the one whose headings have text under them wins (a table
 * of contents has none), then the earliest.
 */
final class Sections {

    private static final int HEADING_FOUND = 2;
    private static final int TEXT_FOLLOWS = 1;

    private final List<Section> headings;
    private final List<String> known;
    private final Set<String> wanted;

    /** A sequence of headings found, linked from its last. */
    private record Found(
            int heading, int block, int score, @Nullable Found before) {}

    Sections(List<Section> headings) {
        this.headings = headings;
        this.known = headings.stream().map(Passage::fingerprintOf).toList();
        this.wanted = Set.copyOf(known);
    }

    /** For each block, the heading that it stands under; empty before the first. */
    List<String> of(List<Block> blocks) {
        @Nullable Found[] best = new @Nullable Found[headings.size() + 1];
        List<String> candidates = blocks.stream().map(this::candidate).toList();
        for (int i = 0; i < blocks.size(); i++) {
            if (!candidates.get(i).isEmpty()) {
                boolean textFollows =
                        i + 1 < blocks.size() && candidates.get(i + 1).isEmpty();
                extend(best, i, candidates.get(i), textFollows);
            }
        }
        String[] sections = new String[blocks.size()];
        int end = blocks.size();
        for (Found found = best[headings.size()]; found != null; found = found.before()) {
            Arrays.fill(
                    sections, found.block(), end, headings.get(found.heading()).name());
            end = found.block();
        }
        Arrays.fill(sections, 0, end, "");
        return List.of(sections);
    }

    private String candidate(Block block) {
        String fingerprint =
                block.shape() == Block.Shape.HEADING && !wanted.isEmpty() ? Fingerprint.of(block.text()) : "";
        return wanted.contains(fingerprint) ? fingerprint : "";
    }

    /** {@code best[n]} is the best sequence so far among the first n headings. */
    private void extend(@Nullable Found[] best, int block, String fingerprint, boolean textFollows) {
        for (int heading = known.size() - 1; heading >= 0; heading--) {
            if (known.get(heading).equals(fingerprint)) {
                Found before = best[heading];
                int score = score(before) + HEADING_FOUND + (textFollows ? TEXT_FOLLOWS : 0);
                Found found = new Found(heading, block, score, before);
                for (int n = heading + 1; n < best.length && score > score(best[n]); n++) {
                    best[n] = found;
                }
            }
        }
    }

    private static int score(@Nullable Found found) {
        return found == null ? 0 : found.score();
    }
}
