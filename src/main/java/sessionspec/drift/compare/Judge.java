package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;
import sessionspec.drift.text.PlainWords;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;

/** Says of two passages that are the same one what the difference between their words is. */
final class Judge {

    /** In longer stretches a word and the opposite of another stand by chance; where ten bits are told, in any but the shortest. */
    private static final int LONGEST = 4;

    private static final Set<String> ARTICLES = Set.of(Sketch.hashed("a"), Sketch.hashed("an"));

    private final Wordings plain;
    private final Wordings wordings;
    private final Doubts doubts;

    /**
     * @param names    which are known to mean the same, and count as one word
     * @param carrying what stands in a sketch for the words of the statements that rest on it
     */
    Judge(List<Item> was, List<Item> is, SameNames names, Set<String> carrying) {
        List<Item> then = Phrases.collapsed(was);
        List<Item> now = Phrases.collapsed(is);
        this.plain = Wordings.of(then, now);
        this.wordings = Wordings.of(names.collapsed(then), names.collapsed(now));
        this.doubts = new Doubts(wordings, carrying);
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
        if (Lengths.areSame(wordings)) {
            signals.replaceAll(it -> it.aspect() == Aspect.NUMBER || it.aspect() == Aspect.UNIT
                    ? new Signal(Aspect.SAME_LENGTH, it.before(), it.after())
                    : it);
        }
        return signals.isEmpty() ? doubts.signals() : signals;
    }

    ChangeKind kind(List<Signal> signals) {
        boolean rewritten = isRewritten();
        Wordings saying = wordings.withoutFillers();
        if (signals.stream().anyMatch(it -> isSure(it.aspect(), rewritten)) || saying.areExchanged()) {
            return ChangeKind.SUBSTANCE;
        }
        return !signals.isEmpty() || rewritten || saying.areReordered() ? ChangeKind.DISPUTED : ChangeKind.WORDING;
    }

    /** Function words of a sentence that was written anew prove nothing by themselves. */
    private boolean isSure(Aspect aspect, boolean rewritten) {
        return switch (aspect) {
            case CONDITION, QUANTIFIER, MODAL -> !rewritten;
            case SIGN -> onlySigns();
            case CLAIMED, DROPPED, PUT_IN, REPLACED, ACTOR, QUESTION, TENSE, NAME_AGAIN, SAME_LENGTH -> false;
            default -> true;
        };
    }

    /** Among other changes, a bracket may come of them. */
    private boolean onlySigns() {
        return wordings.hunks().stream().flatMap(wordings::words).allMatch(item -> item.kind() == WordKind.SIGN);
    }

    private void ofKind(WordKind kind, List<Signal> signals) {
        List<String> gone = wordings.gone(kind);
        List<String> come = wordings.come(kind);
        if (kind == WordKind.NUMBER && isArticle(gone, come)) {
            return;
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            signals.add(new Signal(aspect(kind, gone, come), gone, come));
        }
    }

    private Aspect aspect(WordKind kind, List<String> gone, List<String> come) {
        boolean struck = Stream.concat(gone.stream(), come.stream()).allMatch("~~"::equals);
        boolean again = kind == WordKind.NAME && distinct(wordings.was()).equals(distinct(wordings.is()));
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
        return one && wordings.hunks().stream().anyMatch(this::hasArticle);
    }

    private boolean hasArticle(Hunk hunk) {
        return wordings.words(hunk).anyMatch(item -> ARTICLES.contains(item.key()));
    }

    private void opposites(List<Signal> signals) {
        for (Hunk hunk : plain.hunks()) {
            List<Item> before = plain.was(hunk);
            List<Item> after = plain.is(hunk);
            boolean told = before.stream().noneMatch(item -> item.said().isEmpty());
            if (Math.max(before.size(), after.size()) > (told ? LONGEST : 1)) {
                continue;
            }
            for (Item now : after) {
                before.stream()
                        .filter(then -> isOpposite(then, now))
                        .forEach(then ->
                                signals.add(new Signal(Aspect.OPPOSITE, List.of(then.shown()), List.of(now.shown()))));
            }
        }
    }

    private static boolean isOpposite(Item then, Item now) {
        return now.kind() != WordKind.NUMBER && PlainWords.opposites(now.said()).contains(then.key());
    }

    boolean isRewritten() {
        return wordings.areRewritten();
    }
}
