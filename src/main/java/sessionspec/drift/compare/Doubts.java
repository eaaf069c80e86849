package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;
import sessionspec.drift.text.PlainWords;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;

/**
 * Tells where plain words, of which none carries meaning by itself, may have changed what a passage claims.
 *
 * @param carrying what stands in a sketch for the words of the statements that rest on the passage
 */
record Doubts(Wordings wordings, Set<String> carrying) {

    private static final String BY = Sketch.hashed("by");

    private static final String QUESTION = "=?";

    List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        wordings.hunks().forEach(hunk -> of(hunk, signals));
        if (wordings.isSketched()
                ? count(BY, wordings.was()) != count(BY, wordings.is())
                : agents(wordings.was()) != agents(wordings.is())) {
            signals.add(Signal.of(Aspect.ACTOR));
        }
        if (!past(wordings.was()).equals(past(wordings.is()))) {
            signals.add(Signal.of(Aspect.TENSE));
        }
        if (count(QUESTION, wordings.was()) != count(QUESTION, wordings.is())) {
            signals.add(Signal.of(Aspect.QUESTION));
        }
        return signals;
    }

    private void of(Hunk hunk, List<Signal> signals) {
        List<Item> gone = lost(hunk);
        List<Item> come = gained(hunk);
        List<String> rested = gone.stream()
                .filter(item -> carrying.contains(item.key()))
                .map(Item::shown)
                .toList();
        if (!rested.isEmpty()) {
            signals.add(new Signal(Aspect.CLAIMED, rested, shown(come)));
        } else if (!gone.isEmpty() && !come.isEmpty()) {
            signals.add(new Signal(Aspect.REPLACED, shown(gone), shown(come)));
        } else if (!gone.isEmpty()) {
            signals.add(new Signal(Aspect.DROPPED, shown(gone), List.of()));
        } else if (!unlike(come, hunk).isEmpty()) {
            signals.add(new Signal(Aspect.PUT_IN, List.of(), shown(unlike(come, hunk))));
        }
    }

    /** Those that no word of the old stretch may say as well. */
    private List<Item> unlike(List<Item> come, Hunk hunk) {
        return come.stream()
                .filter(now -> wordings.was(hunk).stream().noneMatch(then -> isSame(then, now)))
                .toList();
    }

    /** In the passive, who does it stands behind "by"; by what means, before a verb, does not count. */
    private static int agents(List<Item> items) {
        int agents = 0;
        for (int at = 0; at < items.size(); at++) {
            boolean means = at + 1 < items.size() && items.get(at + 1).said().endsWith("ing");
            agents += items.get(at).key().equals(BY) && !means ? 1 : 0;
        }
        return agents;
    }

    private static List<String> past(List<Item> items) {
        return items.stream().map(Item::key).filter(PlainWords::isPast).sorted().toList();
    }

    private static List<String> shown(List<Item> items) {
        return items.stream().map(Item::shown).toList();
    }

    /**
     * Words of the old stretch that say something, and that the new sentence has neither there in other words nor elsewhere. In other
     * words they stand in the same order, so that two opposites are not taken for one another.
     */
    private List<Item> lost(Hunk hunk) {
        List<Item> is = wordings.is(hunk);
        List<Item> lost = new ArrayList<>();
        int from = 0;
        for (int at = hunk.wasFrom(); at < hunk.wasTo(); at++) {
            Item item = wordings.was().get(at);
            if (says(wordings.was(), at)) {
                int found = IntStream.range(from, is.size())
                        .filter(it -> isSame(item, is.get(it)))
                        .findFirst()
                        .orElse(-1);
                from = found < 0 ? from : found + 1;
                if (found < 0 && isRarer(item, wordings.was(), wordings.is())) {
                    lost.add(item);
                }
            }
        }
        return lost;
    }

    /** Of a word of which ten bits are told, whether it may be. */
    private static boolean isSame(Item then, Item now) {
        return then.said().isEmpty()
                ? PlainWords.sameAs(now.said()).contains(then.key())
                : PlainWords.areSame(now.said(), then.said());
    }

    private List<Item> gained(Hunk hunk) {
        return IntStream.range(hunk.isFrom(), hunk.isTo())
                .filter(at -> says(wordings.is(), at))
                .mapToObj(wordings.is()::get)
                .filter(item -> isRarer(item, wordings.is(), wordings.was()))
                .toList();
    }

    /** Counted, for of words of which ten bits are told two others may look the same. */
    private static boolean isRarer(Item item, List<Item> here, List<Item> there) {
        return count(item.key(), here) > count(item.key(), there);
    }

    private static long count(String key, List<Item> items) {
        return items.stream().filter(it -> it.key().equals(key)).count();
    }

    /** Whether a word does more than hold the sentence together; before a number that may be to bound it. */
    private static boolean says(List<Item> items, int at) {
        Item item = items.get(at);
        if (item.kind() != WordKind.WORD) {
            return false;
        }
        boolean beforeNumber = items.subList(at + 1, Math.min(at + 3, items.size())).stream()
                .anyMatch(next -> next.kind() == WordKind.NUMBER);
        if (beforeNumber && PlainWords.mayBound(item.key())) {
            return true;
        }
        return !PlainWords.isFiller(item.key());
    }
}
