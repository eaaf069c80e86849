package sessionspec.drift.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Marks the blocks that are none of a document but of the site that publishes it, or instructions to what made the page,
 * going by their words: in a copy of a page nothing else tells. Only whole blocks are meant of which every sentence is
 * known, so that no sentence of the document goes with one of the site; the short words of buttons are meant only beside
 * another. So is the title, of which a page has one more or less than a copy of it.
 */
final class Furniture {

    private static final String DATE = "(?:\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,9} \\d{4}"
            + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})";

    /** What sites say that use cookies; what a cookie does to a session is the document's. */
    private static final String COOKIES =
            "(?:we|this (?:web)?site|our partners)(?: and our partners)? uses? (?:optional |essential )?cookies"
                    + "(?!.*\\b(?:ad fs|users?|sessions?|sign\\w*|tokens?|persist\\w*|lifetimes?|expir\\w*|sso)\\b)\\D{0,200}"
                    + "|if you reject (?:all |optional )?cookies, only cookies necessary to provide you the services will be used\\."
                    + "|you may change your selection by clicking [\"“]manage cookies[\"”] at the bottom of the page\\."
                    + "|(?:manage|accept|reject) (?:all )?cookies";

    /** Each is a whole sentence or line. */
    private static final Pattern CERTAIN = Pattern.compile("(?i)(?:"
            + "skip to (?:main |primary )?(?:content|navigation|search|footer|in-page navigation|ask learn(?: chat experience)?)"
            + "|feedback|(?:was|is) this (?:page|article )?(?:helpful|useful)\\?|was this page helpful\\?"
            + "|(?:send|give|provide|submit|view)(?: \\w+){0,4} feedback(?: (?:about|on|for|to) [\\w ]{2,50})?\\.?|additional resources"
            + "|(?:you can )?also submit(?: \\w+){0,2} feedback(?: to [\\w ]{2,50})?\\.?"
            + "|\\d{1,4} contributors?|last (?:updated|modified|reviewed)(?: on)?:? " + DATE
            + "|access to this page requires authorization\\."
            + "|you can try ?(?:signing in ?or ?)?changing directories\\."
            + "|this browser is no longer supported\\."
            + "|upgrade to microsoft edge to take advantage of the latest features, security updates, and technical support\\."
            + "|" + COOKIES
            + "|\\d{1,2}[- ]min(?:ute)?s?(?: read)|share on (?:facebook|linkedin|twitter|x)|privacy statement(?: third-party cookies)?|contact us for help|share this:?|leave a reply|if you have questions(?: or need help)?, create a support request(?:, or ask [\\w ]{2,40})?\\.?"
            + "|your privacy choices|© ?(?:copyright )?[\\w ,-]{0,60}\\.?"
            + "|\\[!(?:div|video)\\s[^\\]]*+][.]?"
            + "|:::(?:(?:image|video|row|column|[a-z-]+-end)\\b(?:\\s+[a-z-]+=(?:\"[^\"]*\"|\\S+))*)?\\s*(?::::)?)");

    /** Text that is kept elsewhere; what it says is not known, so only one that is known is furniture. */
    private static final Pattern INCLUDED = Pattern.compile("(?i)\\[!include\\s[^\\]]*+][.]?");

    private static final Pattern BESIDE_ANOTHER = Pattern.compile("(?i)(?:"
            + "article|concept|documentation|training|credentials|q&a|microsoft entra|exit focus mode|events|yes no|english \\([\\w ]+\\)|edit|share|share via|save|print|copy|theme|light|dark|high contrast|read in english|ask learn"
            + "|add to (?:collections|plan|favorites)|facebook|x|x\\.com|twitter|linkedin|email|copy link|sign in|yes|no"
            + "|accept|reject|accept all|reject all|applies to:?|download microsoft edge"
            + "|more info about internet explorer and microsoft edge"
            + "|previous versions|blog|contribute|privacy|terms of use|trademarks|ai disclaimer|contact us|sitemap"
            + "|microsoft learn|product documentation|development languages|search|privacy policy"
            + "|loading(?:\\.\\.\\.|…)?"
            + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})");

    private static final Pattern NOTE = Pattern.compile("(?i)note");
    private static final String ACCESS = "Access to this page requires authorization.";

    private static final Pattern CONTENTS = Pattern.compile("(?i)in this article|on this page|table of contents");

    private final List<Block> blocks;

    private Furniture(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

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
            boolean noteOnAccess = is(i, NOTE)
                    && i + 1 < blocks.size()
                    && isCertain(i + 1)
                    && blocks.get(i + 1).text().startsWith(ACCESS);
            if (isCertain(i)
                    || is(i, CONTENTS)
                    || is(i, INCLUDED) && known.has(blocks.get(i).text())
                    || noteOnAccess
                    || known.isTitle(blocks.get(i).text())
                    || is(i, BESIDE_ANOTHER) && i > 0 && marked(i - 1)) {
                set(i);
            }
        }
        contents();
        for (int i = blocks.size() - 2; i >= 0; i--) {
            if (is(i, BESIDE_ANOTHER) && marked(i + 1)) {
                set(i);
            }
        }
    }

    /** What stands under the heading of a list of contents and comes again is of that list. */
    private void contents() {
        int start = IntStream.range(0, blocks.size())
                .filter(at -> is(at, CONTENTS))
                .findFirst()
                .orElse(blocks.size());
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(start, blocks.size())
                .forEach(at -> last.put(Fingerprint.of(blocks.get(at).text()), at));
        boolean listed = false;
        for (int at = start; at < blocks.size(); at++) {
            if (listed && last.get(Fingerprint.of(blocks.get(at).text())) > at) {
                set(at);
            } else {
                listed = is(at, CONTENTS);
            }
        }
    }

    private boolean isCertain(int at) {
        Block block = blocks.get(at);
        List<String> sentences = block.sentences();
        return is(at, CERTAIN)
                || block.marks().cell().isEmpty()
                        && sentences.stream().anyMatch(it -> CERTAIN.matcher(it).matches())
                        && sentences.stream().allMatch(Furniture::isOfSite);
    }

    private static boolean isOfSite(String sentence) {
        return CERTAIN.matcher(sentence).matches()
                || BESIDE_ANOTHER.matcher(sentence.replaceFirst("\\.$", "")).matches();
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
