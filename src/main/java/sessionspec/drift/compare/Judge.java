package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;
import sessionspec.drift.text.Opposites;
import sessionspec.drift.text.PlainWords;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;

/** Says of two passages that are the same one what the difference between their words is. */
final class Judge {

    /** Of a sentence of which more than this is other words, the signs of the rest prove little. */
    private static final double MOST = 0.6;

    /** In longer stretches a word and the opposite of another stand by chance; where ten bits are told, in any but the shortest. */
    private static final int LONGEST = 4;

    private static final String BY = Sketch.hashed("by");
    private static final Set<String> ARTICLES = Set.of(Sketch.hashed("a"), Sketch.hashed("an"));

    private static final Set<WordKind> ORDERED =
            EnumSet.of(WordKind.NUMBER, WordKind.NEGATION, WordKind.QUANTIFIER, WordKind.CONDITION);

    private final List<Item> was;
    private final List<Item> is;
    private final List<Hunk> hunks;
    private final List<Item> plainWas;
    private final List<Item> plainIs;
    private final Set<String> carrying;
    private final boolean specified;

    /**
     * @param carrying  what stands in a sketch for the words of the statements that rest on it
     * @param specified whether rules specify one of them
     */
    Judge(List<Item> was, List<Item> is, SameNames names, Set<String> carrying, boolean specified) {
        this.plainWas = was;
        this.plainIs = is;
        this.was = names.collapsed(was);
        this.is = names.collapsed(is);
        this.hunks = Hunk.between(this.was, this.is);
        this.carrying = carrying;
        this.specified = specified;
    }

    List<Hunk> hunks() {
        return hunks;
    }

    /** What differs that could carry meaning, the surest first; none when nothing does. */
    List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        for (WordKind kind : WordKind.values()) {
            if (kind.carriesMeaning()) {
                ofKind(kind, signals);
            }
        }
        opposites(signals);
        if (signals.isEmpty()) {
            doubts(signals);
            actor(signals);
        }
        return signals;
    }

    /** How grave it is, by its signs. */
    ChangeKind kind(List<Signal> signals) {
        boolean rewritten = isRewritten();
        if (signals.stream().anyMatch(it -> isSure(it.aspect(), rewritten))) {
            return ChangeKind.SUBSTANCE;
        }
        return !signals.isEmpty() || rewritten || reordered() ? ChangeKind.DISPUTED : ChangeKind.WORDING;
    }

    /** Function words of a sentence that was written anew prove nothing by themselves. */
    private boolean isSure(Aspect aspect, boolean rewritten) {
        return switch (aspect) {
            case CONDITION, QUANTIFIER, MODAL -> !rewritten;
            case SIGN -> onlySigns();
            case CLAIMED, DROPPED, PUT_IN, REPLACED, ACTOR, NAME_AGAIN -> false;
            default -> true;
        };
    }

    /** Among other changes, a bracket may come of them. */
    private boolean onlySigns() {
        return hunks.stream().flatMap(this::words).allMatch(item -> item.kind() == WordKind.SIGN);
    }

    /** What other words may do to a claim: that a statement rests on one, or that several went or came. */
    private void doubts(List<Signal> signals) {
        for (Hunk hunk : hunks) {
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
    }

    /** In the passive, who does it stands behind "by"; by what means, before a verb, does not count. */
    private void actor(List<Signal> signals) {
        if (was.stream().anyMatch(item -> item.said().isEmpty())
                ? count(was) != count(is)
                : agents(was) != agents(is)) {
            signals.add(Signal.of(Aspect.ACTOR));
        }
    }

    private static long count(List<Item> items) {
        return items.stream().filter(item -> item.key().equals(BY)).count();
    }

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
        Set<String> same = is.subList(hunk.isFrom(), hunk.isTo()).stream()
                .flatMap(item -> PlainWords.sameAs(item.said()).stream())
                .collect(Collectors.toSet());
        Set<String> elsewhere = is.stream().map(Item::key).collect(Collectors.toSet());
        return was.subList(hunk.wasFrom(), hunk.wasTo()).stream()
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
        Set<String> before = was.stream().map(Item::key).collect(Collectors.toSet());
        return is.subList(hunk.isFrom(), hunk.isTo()).stream()
                .filter(item -> item.kind() == WordKind.WORD && !PlainWords.isFiller(item.said()))
                .filter(item -> !before.contains(item.key()))
                .toList();
    }

    private void ofKind(WordKind kind, List<Signal> signals) {
        List<String> gone = missing(was, is, kind);
        List<String> come = missing(is, was, kind);
        if (kind == WordKind.NUMBER && isArticle(gone, come)) {
            return;
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            signals.add(new Signal(aspect(kind, gone, come), gone, come));
        }
    }

    private Aspect aspect(WordKind kind, List<String> gone, List<String> come) {
        boolean struck = Stream.concat(gone.stream(), come.stream()).allMatch("~~"::equals);
        boolean again = kind == WordKind.NAME && distinct(was).equals(distinct(is));
        if (struck) {
            return Aspect.STRUCK_OUT;
        }
        return again ? Aspect.NAME_AGAIN : Aspect.valueOf(kind.name());
    }

    private static Set<String> distinct(List<Item> items) {
        return items.stream()
                .filter(item -> item.kind() == WordKind.NAME)
                .map(Item::key)
                .collect(Collectors.toSet());
    }

    /** "One hour" and "an hour" are as long. */
    private boolean isArticle(List<String> gone, List<String> come) {
        boolean one = gone.equals(List.of("1")) && come.isEmpty() || come.equals(List.of("1")) && gone.isEmpty();
        return one && hunks.stream().anyMatch(this::hasArticle);
    }

    private boolean hasArticle(Hunk hunk) {
        return words(hunk).anyMatch(item -> ARTICLES.contains(item.key()));
    }

    private Stream<Item> words(Hunk hunk) {
        return Stream.concat(
                was.subList(hunk.wasFrom(), hunk.wasTo()).stream(), is.subList(hunk.isFrom(), hunk.isTo()).stream());
    }

    /** Those of a kind that the other side has not, each as often as it is missing. */
    private static List<String> missing(List<Item> here, List<Item> other, WordKind kind) {
        List<String> others = new ArrayList<>(other.stream().map(Item::key).toList());
        List<String> missing = new ArrayList<>();
        for (Item item : here) {
            if (item.kind() == kind && !others.remove(item.key())) {
                missing.add(item.shown());
            }
        }
        return missing;
    }

    private void opposites(List<Signal> signals) {
        for (Hunk hunk : Hunk.between(plainWas, plainIs)) {
            boolean told = plainWas.subList(hunk.wasFrom(), hunk.wasTo()).stream()
                    .noneMatch(item -> item.said().isEmpty());
            int longest = told ? LONGEST : 1;
            if (hunk.wasTo() - hunk.wasFrom() > longest || hunk.isTo() - hunk.isFrom() > longest) {
                continue;
            }
            for (Item now : plainIs.subList(hunk.isFrom(), hunk.isTo())) {
                plainWas.subList(hunk.wasFrom(), hunk.wasTo()).stream()
                        .filter(then -> isOpposite(then, now))
                        .forEach(then ->
                                signals.add(new Signal(Aspect.OPPOSITE, List.of(then.shown()), List.of(now.shown()))));
            }
        }
    }

    private static boolean isOpposite(Item then, Item now) {
        return now.kind() != WordKind.NUMBER && Opposites.of(now.said()).contains(then.key());
    }

    /** Whether most of its words are others. */
    boolean isRewritten() {
        int changed = hunks.stream()
                .mapToInt(it -> Math.max(it.wasTo() - it.wasFrom(), it.isTo() - it.isFrom()))
                .sum();
        return changed > MOST * Math.max(was.size(), is.size());
    }

    /** Whether what carries the meaning is the same and stands in another order, or all words are and do. */
    private boolean reordered() {
        boolean sameWords = !hunks.isEmpty() && sorted(was).equals(sorted(is));
        return sameWords || !ordered(was).equals(ordered(is));
    }

    private static List<String> sorted(List<Item> items) {
        return items.stream().map(Item::key).sorted().toList();
    }

    private static List<String> ordered(List<Item> items) {
        return items.stream()
                .filter(item -> ORDERED.contains(item.kind()))
                .map(Item::key)
                .toList();
    }

    /** Which words of the old side differ. */
    boolean changedBefore(int at) {
        return hunks.stream().anyMatch(hunk -> hunk.hasWas(at));
    }

    /** Which words of the new side differ. */
    boolean changedAfter(int at) {
        return hunks.stream().anyMatch(hunk -> hunk.hasIs(at));
    }
}
