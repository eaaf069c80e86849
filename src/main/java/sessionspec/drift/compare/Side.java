package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.drift.passage.Passage;
import sessionspec.drift.text.Code;
import sessionspec.drift.text.Digests;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;
import sessionspec.drift.text.Wording;

/**
 * A passage as it was accepted or as it stands in the document, in the form in which both can be compared.
 *
 * @param exact     digest of all that can matter; empty when that is not known
 * @param editorial digest of more than style; empty when that is not known
 * @param wording   its text, if that is known
 */
record Side(
        String fingerprint,
        String section,
        String exact,
        String editorial,
        boolean furniture,
        List<Item> items,
        Optional<Wording> wording) {

    private static final String ASSIGNMENT = "==";

    static List<Side> of(List<Passage> passages) {
        return passages.stream().map(Side::of).toList();
    }

    private static Side of(Passage passage) {
        Wording wording = Wording.of(passage.text());
        Digests digests = Digests.of(wording);
        return new Side(
                passage.fingerprint(),
                passage.section(),
                digests.exact(),
                digests.editorial(),
                passage.marks().furniture(),
                Item.of(wording),
                Optional.of(wording));
    }

    static List<Side> at(List<Side> all, List<Integer> numbers) {
        return numbers.stream().map(all::get).toList();
    }

    static List<Item> items(List<Side> all, List<Integer> numbers) {
        return words(at(all, numbers));
    }

    static List<Item> words(List<Side> sides) {
        return sides.stream().flatMap(side -> side.items.stream()).toList();
    }

    /**
     * The accepted passages.
     *
     * @param before those of the document as it was, if the reader still has it; the words of each are taken from it
     */
    static List<Side> of(List<IndexedPassage> index, List<Passage> before) {
        Map<String, Side> texts = new HashMap<>();
        of(before).forEach(side -> texts.putIfAbsent(side.exact(), side));
        List<Side> sides = new ArrayList<>();
        for (IndexedPassage passage : index) {
            Optional<Side> known = Optional.ofNullable(texts.get(passage.exact()));
            sides.add(new Side(
                    passage.claim().fingerprint(),
                    passage.section(),
                    passage.exact(),
                    passage.editorial(),
                    false,
                    known.map(Side::items).orElseGet(() -> Item.of(Sketch.read(passage.sketch()))),
                    known.flatMap(Side::wording)));
        }
        return sides;
    }

    /**
     * Whether nothing that can matter differs; what is not known of the one does not. The numbers of a sketch must be those of
     * the text whatever its digest, so that nobody replaces the one and not the other.
     */
    boolean isSame(Side other) {
        if (exact.isEmpty() || other.exact.isEmpty()) {
            return fingerprint.equals(other.fingerprint);
        }
        return exact.equals(other.exact) && numbers().equals(other.numbers());
    }

    /** Whether it is a command or a rule; of one of which only a sketch is known, the sign of an assignment tells. */
    boolean isCode() {
        return wording.filter(Code::is).isPresent()
                || items.stream().anyMatch(item -> item.key().equals(ASSIGNMENT));
    }

    boolean hasCode() {
        return wording.filter(Code::isIn).isPresent();
    }

    private List<String> numbers() {
        return items.stream()
                .filter(item -> item.kind() == WordKind.NUMBER)
                .map(Item::key)
                .toList();
    }
}
