package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks the blocks that are none of a document but of the site that publishes it, or instructions to what made the page,
 * going by their words: in a copy of a page nothing else tells. Only whole blocks are meant, and the short words of
 * buttons only beside another. So is the title, of which a page has one more or less than a copy of it.
 */
final class Furniture {

    private static final Pattern CERTAIN = Pattern.compile("(?i)(?:"
            + "in this article|on this page|table of contents|skip to [\\w -]{3,40}"
            + "|feedback|(?:was|is) this (?:page|article )?(?:helpful|useful)\\?|was this page helpful\\?"
            + "|(?:send|give|provide|submit|view)\\b[\\w ]{0,30}\\bfeedback\\b.{0,60}|additional resources"
            + "|\\d{1,4} contributors?|last (?:updated|modified|reviewed)(?: on)?:? .{4,30}"
            + "|access to this page requires authorization\\..*"
            + "|this browser is no longer supported\\..*|upgrade to microsoft edge to take .*"
            + "|(?:we|this (?:web)?site|our partners)(?: and our partners)? uses? cookies\\b.*|(?:manage|accept|reject) (?:all )?cookies"
            + "|contact us for help|if you have questions(?: or need help)?, create a support request\\b.*"
            + "|your privacy choices|©.{0,60}"
            + "|\\[!(?!note|tip|important|warning|caution)\\w++\\s[^\\]]*+][.]?|:::.*)");

    private static final Pattern BESIDE_ANOTHER = Pattern.compile("(?i)(?:"
            + "article|concept|edit|share|share via|save|print|copy|theme|light|dark|high contrast|read in english|ask learn"
            + "|add to (?:collections|plan|favorites)|facebook|x|x\\.com|twitter|linkedin|email|copy link|sign in|yes|no"
            + "|accept|reject|accept all|reject all|applies to:?|download microsoft edge|more info about .{0,60}"
            + "|previous versions|blog|contribute|privacy|terms of use|trademarks|ai disclaimer|contact us|sitemap"
            + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})");

    private static final Pattern NOTE = Pattern.compile("(?i)note");
    private static final Pattern ACCESS = Pattern.compile("(?i)access to this page requires.*");

    private final List<Block> blocks;

    private Furniture(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    /** The same blocks, of which those that are furniture say so. */
    static List<Block> marked(List<Block> all, Known known) {
        Furniture furniture = new Furniture(all.stream()
                .filter(block ->
                        !block.text().isEmpty() || !block.marks().cell().isEmpty())
                .toList());
        furniture.mark(known);
        return furniture.blocks;
    }

    private void mark(Known known) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean noteOnAccess = is(i, NOTE) && i + 1 < blocks.size() && is(i + 1, ACCESS);
            if (is(i, CERTAIN)
                    || noteOnAccess
                    || known.isTitle(blocks.get(i).text())
                    || is(i, BESIDE_ANOTHER) && i > 0 && marked(i - 1)) {
                set(i);
            }
        }
        for (int i = blocks.size() - 2; i >= 0; i--) {
            if (is(i, BESIDE_ANOTHER) && marked(i + 1)) {
                set(i);
            }
        }
    }

    private boolean is(int at, Pattern words) {
        Block block = blocks.get(at);
        return block.marks().cell().isEmpty() && words.matcher(block.text()).matches();
    }

    private boolean marked(int at) {
        return blocks.get(at).marks().furniture();
    }

    private void set(int at) {
        blocks.set(at, blocks.get(at).with(blocks.get(at).marks().asFurniture()));
    }
}
