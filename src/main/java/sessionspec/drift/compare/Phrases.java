package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sessionspec.drift.text.PlainWords;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;
import sessionspec.drift.text.Wording;

/** Puts one phrase in the place of all that say the same. */
final class Phrases {

    private static final String NOT = "=not";
    private static final String ANYMORE = Sketch.hashed("anymore");
    private static final List<Item> NO_LONGER = items("no longer");

    /** In "not ... anymore" no more words stand between. */
    private static final int BETWEEN = 4;

    private static final List<Phrase> ALL = PlainWords.samePhrases().entrySet().stream()
            .map(it -> new Phrase(items(it.getKey()).stream().map(Item::key).toList(), items(it.getValue())))
            .sorted(Comparator.comparing((Phrase phrase) -> -phrase.keys().size()))
            .toList();

    /** A phrase. */
    private record Phrase(List<String> keys, List<Item> same) {

        boolean isAt(List<Item> items, int at) {
            int end = at + keys.size();
            return end <= items.size()
                    && items.subList(at, end).stream().map(Item::key).toList().equals(keys);
        }
    }

    private Phrases() {}

    private static List<Item> items(String text) {
        return Item.of(Wording.of(text));
    }

    static List<Item> collapsed(List<Item> items) {
        List<Item> collapsed = new ArrayList<>();
        for (int at = 0; at < items.size(); ) {
            Phrase phrase = at(items, at);
            collapsed.addAll(phrase.same());
            at += phrase.keys().size();
        }
        for (int at = 0; at < collapsed.size(); at++) {
            if (collapsed.get(at).key().equals(ANYMORE)) {
                negate(collapsed, at);
            }
        }
        return collapsed;
    }

    private static Phrase at(List<Item> items, int at) {
        Item item = items.get(at);
        return ALL.stream()
                .filter(phrase -> item.kind() != WordKind.NAME && phrase.isAt(items, at))
                .findFirst()
                .orElseGet(() -> new Phrase(List.of(item.key()), List.of(item)));
    }

    /** "Is not valid anymore" is "is no longer valid". */
    private static void negate(List<Item> items, int anymore) {
        for (int at = anymore - 1; at >= Math.max(0, anymore - BETWEEN); at--) {
            if (items.get(at).key().equals(NOT)) {
                items.remove(anymore);
                items.remove(at);
                items.addAll(at, NO_LONGER);
                return;
            }
        }
    }
}
