package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.drift.text.PlainWords;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;

/** The words of two passages that are the same one, and the stretches in which they differ. */
record Wordings(List<Item> was, List<Item> is, List<Hunk> hunks) {

    /** Of a sentence of which more than this is other words, the signs of the rest prove little. */
    private static final double MOST = 0.6;

    private static final Set<WordKind> ORDERED =
            EnumSet.of(WordKind.NUMBER, WordKind.NEGATION, WordKind.QUANTIFIER, WordKind.CONDITION);

    /** It may be an article in another place. */
    private static final String ONE = "=1";

    private static final String SIGN = Sketch.hashed("sign");

    static Wordings of(List<Item> was, List<Item> is) {
        return new Wordings(was, is, Hunk.between(was, is));
    }

    List<Item> was(Hunk hunk) {
        return was.subList(hunk.wasFrom(), hunk.wasTo());
    }

    List<Item> is(Hunk hunk) {
        return is.subList(hunk.isFrom(), hunk.isTo());
    }

    Stream<Item> words(Hunk hunk) {
        return Stream.concat(was(hunk).stream(), is(hunk).stream());
    }

    /** Whether of all the old words some are told by ten bits only. */
    boolean isSketched() {
        return was.stream().anyMatch(item -> item.said().isEmpty());
    }

    List<String> gone(WordKind kind) {
        return missing(was, is, kind);
    }

    List<String> come(WordKind kind) {
        return missing(is, was, kind);
    }

    private static List<String> missing(List<Item> here, List<Item> other, WordKind kind) {
        List<String> others = new ArrayList<>(other.stream().map(Item::key).toList());
        List<String> missing = new ArrayList<>();
        for (int at = 0; at < here.size(); at++) {
            Item item = here.get(at);
            if (item.kind() == kind && !isOfSingleSignOn(here, at) && !others.remove(item.key())) {
                missing.add(item.shown());
            }
        }
        return missing;
    }

    /** In that name the word counts nothing. */
    private static boolean isOfSingleSignOn(List<Item> items, int at) {
        return items.get(at).said().equals("single")
                && at + 1 < items.size()
                && items.get(at + 1).key().equals(SIGN);
    }

    boolean areRewritten() {
        int changed = hunks.stream()
                .mapToInt(it -> Math.max(it.wasTo() - it.wasFrom(), it.isTo() - it.isFrom()))
                .sum();
        return changed > MOST * Math.max(was.size(), is.size());
    }

    Wordings withoutFillers() {
        return of(saying(was), saying(is));
    }

    private static List<Item> saying(List<Item> items) {
        return items.stream().filter(item -> !PlainWords.isFiller(item.key())).toList();
    }

    /** Whether what carries the meaning stands in another order, or words that both have but once. */
    boolean areReordered() {
        boolean sameWords = !hunks.isEmpty() && sorted(was).equals(sorted(is));
        return sameWords || !ordered(was).equals(ordered(is)) || !once(was, is).equals(once(is, was));
    }

    private static List<String> once(List<Item> here, List<Item> there) {
        return here.stream()
                .filter(item -> item.kind() != WordKind.PUNCTUATION && item.kind() != WordKind.SIGN)
                .map(Item::key)
                .filter(key -> count(key, here) == 1 && count(key, there) == 1)
                .toList();
    }

    private static long count(String key, List<Item> items) {
        return items.stream().filter(item -> item.key().equals(key)).count();
    }

    /**
     * Whether of the same words two that carry the meaning changed places: one stands where the other stood, or nothing else
     * moved past such a word. A clause that moved as a whole takes plain words along or passes only such.
     */
    boolean areExchanged() {
        return !hunks.isEmpty()
                && sorted(was).equals(sorted(is))
                && (hunks.stream().anyMatch(this::exchanges)
                        || hunks.stream().allMatch(this::isOfMeaning) && passMeaning());
    }

    private boolean exchanges(Hunk hunk) {
        return hunk.wasFrom() < hunk.wasTo()
                && hunk.isFrom() < hunk.isTo()
                && was.get(hunk.wasFrom()).kind() == is.get(hunk.isFrom()).kind()
                && isOfMeaning(hunk);
    }

    private boolean passMeaning() {
        return was.subList(hunks.get(0).wasTo(), hunks.get(hunks.size() - 1).wasFrom()).stream()
                .anyMatch(item -> item.kind().carriesMeaning());
    }

    private boolean isOfMeaning(Hunk hunk) {
        return words(hunk).allMatch(item -> item.kind().carriesMeaning());
    }

    private static List<String> sorted(List<Item> items) {
        return items.stream().map(Item::key).sorted().toList();
    }

    private static List<String> ordered(List<Item> items) {
        return items.stream()
                .filter(item -> ORDERED.contains(item.kind()) && !item.key().equals(ONE))
                .map(Item::key)
                .toList();
    }

    boolean changedBefore(int at) {
        return hunks.stream().anyMatch(hunk -> hunk.hasWas(at));
    }

    boolean changedAfter(int at) {
        return hunks.stream().anyMatch(hunk -> hunk.hasIs(at));
    }
}
