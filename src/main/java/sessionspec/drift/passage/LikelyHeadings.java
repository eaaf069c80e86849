package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sessionspec.catalogue.Section;

/** Finds what looks like the headings of a document of which none are known. */
final class LikelyHeadings {

    private static final Pattern SHORT_LINE = Pattern.compile("\\S+(?: \\S+){0,11}(?<![.:;,!])");

    /** As no command or code is written. */
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}\\p{N} ,()'’–-]+");

    /** So long that it would be a sentence of the document's. */
    private static final Pattern LONG_HEADING = Pattern.compile("(?:\\S+ ){6}");

    /** Those that are marked as such, or where none are, short lines that end no sentence and have a longer one below. */
    static List<Section> in(List<Block> all) {
        List<Block> blocks = all.stream().filter(Block::hasWords).toList();
        boolean marked = blocks.stream().anyMatch(block -> block.shape() != Block.Shape.HEADING);
        List<Section> headings = new ArrayList<>();
        for (int at = 0; at + 1 < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block.shape() == Block.Shape.HEADING
                    && SHORT_LINE.matcher(block.text()).matches()
                    && (marked || isHeadingOf(block.text(), blocks.get(at + 1).text()))) {
                headings.add(
                        LONG_HEADING.matcher(block.text()).find()
                                ? new Section("Section " + (headings.size() + 1), Fingerprint.of(block.text()))
                                : Section.of(block.text()));
            }
        }
        return headings;
    }

    private static boolean isHeadingOf(String line, String next) {
        return next.length() > line.length() && PLAIN.matcher(line).matches();
    }
}
