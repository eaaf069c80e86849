package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.Word;
import sessionspec.drift.text.WordKind;
import sessionspec.drift.text.Wording;

/**
 * A word of either side, known in full or from a sketch.
 *
 * @param key  by which equal words are equal, whether they are known in full or not
 * @param said it in lower case; empty when it is not known
 */
record Item(String key, WordKind kind, String said) {

    private static final Set<String> ENDS = Set.of("=.", "=?", "=;", "=:", "=!");

    static List<Item> of(Sketch sketch) {
        return sketch.signs().stream().map(Item::ofSign).toList();
    }

    static List<Item> of(Wording wording) {
        List<String> signs = Sketch.of(wording).signs();
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < signs.size(); at++) {
            Word word = wording.words().get(at);
            items.add(new Item(key(signs.get(at)), word.kind(), word.said()));
        }
        return items;
    }

    private static Item ofSign(String sign) {
        if (sign.startsWith("=")) {
            String said = sign.substring(1);
            return new Item(key(sign), WordKind.ofTold(said), said);
        }
        boolean name = sign.chars().anyMatch(Character::isUpperCase);
        return new Item(key(sign), name ? WordKind.NAME : WordKind.WORD, "");
    }

    /** A name is the same word as in lower case, and words that say the same are one. */
    private static String key(String sign) {
        return sign.startsWith("=") ? "=" + Sketch.canonical(sign.substring(1)) : sign.toLowerCase(Locale.ROOT);
    }

    /** Whether it is none of the signs that may end a sentence, within a name or not. */
    boolean isNoEnd() {
        return !ENDS.contains(key);
    }

    String shown() {
        return said.isEmpty() ? "…" : said;
    }
}
