package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;
import sessionspec.drift.text.PlainWords;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;

/** Tells where plain words, of which none carries meaning by itself, may have changed what a passage claims. */
final class Doubts {

    private static final String BY = Sketch.hashed("by");

    private final Wordings wordings;
    private final Set<String> carrying;
    private final boolean specified;

    /**
     * @param carrying  what stands in a sketch for the words of the statements that rest on the passage
     * @param specified whether rules specify one of these
     */
    Doubts(Wordings wordings, Set<String> carrying, boolean specified) {
        this.wordings = wordings;
        this.carrying = carrying;
        this.specified = specified;
    }

    List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        wordings.hunks().forEach(hunk -> of(hunk, signals));
        if (wordings.isSketched()
                ? count(wordings.was()) != count(wordings.is())
                : agents(wordings.was()) != agents(wordings.is())) {
            signals.add(Signal.of(Aspect.ACTOR));
        }
        return signals;
    }

    /** That a statement rests on a word, or that several went or came. */
    private void of(Hunk hunk, List<Signal> signals) {
        List<Item> gone = lost(hunk);
        List<Item> come = gained(hunk);
        List<String> rested = gone.stream()
                .filter(item -> carrying.contains(item.key()))
                .map(Item::shown)
                .toList();
        if (!rested.isEmpty()) {
            signals.add(new Signal(Aspect.CLAIMED, rested, shown(come)));
        } else if (specified && !gone.isEmpty() && !come.isEmpty()) {
            signals.add(new Signal(Aspect.REPLACED, shown(gone), shown(come)));
        } else if (gone.size() >= (specified ? 1 : 2) && come.isEmpty()) {
            signals.add(new Signal(Aspect.DROPPED, shown(gone), List.of()));
        } else if (come.size() >= 2 && gone.isEmpty()) {
            signals.add(new Signal(Aspect.PUT_IN, List.of(), shown(come)));
        }
    }

    private static long count(List<Item> items) {
        return items.stream().filter(item -> item.key().equals(BY)).count();
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

    private static List<String> shown(List<Item> items) {
        return items.stream().map(Item::shown).toList();
    }

    /** Words of the old stretch that say something, and that the new sentence has neither there in other words nor elsewhere. */
    private List<Item> lost(Hunk hunk) {
        Set<String> same = wordings.is(hunk).stream()
                .flatMap(item -> PlainWords.sameAs(item.said()).stream())
                .collect(Collectors.toSet());
        Set<String> elsewhere = wordings.is().stream().map(Item::key).collect(Collectors.toSet());
        return wordings.was(hunk).stream()
                .filter(item -> item.kind() == WordKind.WORD && !isFiller(item, hunk))
                .filter(item -> !same.contains(item.key()) && !elsewhere.contains(item.key()))
                .toList();
    }

    /** Of a word of which ten bits are told, that holds only where nothing that says something stands in its place. */
    private boolean isFiller(Item item, Hunk hunk) {
        return item.said().isEmpty()
                ? PlainWords.mayBeFiller(item.key()) && gained(hunk).isEmpty()
                : PlainWords.isFiller(item.said());
    }

    private List<Item> gained(Hunk hunk) {
        Set<String> before = wordings.was().stream().map(Item::key).collect(Collectors.toSet());
        return wordings.is(hunk).stream()
                .filter(item -> item.kind() == WordKind.WORD && !PlainWords.isFiller(item.said()))
                .filter(item -> !before.contains(item.key()))
                .toList();
    }
}
