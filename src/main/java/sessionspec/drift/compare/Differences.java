package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.Form;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;
import sessionspec.drift.text.PlainWords;

/** Tells what is otherwise in passages that are the same ones, and what came or went. */
record Differences(Editions editions, SameNames names, Levels levels) {

    /** What says more than a label that may stand in several places. */
    private static final int LABEL = 3;

    private static final Pattern EMPTY_CELL = Pattern.compile("c\\d+:(?= |$)");

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:;][\"'”’)\\]]*$");

    /**
     * Of one match; empty when nothing differs that could carry meaning.
     *
     * @param near the statement before it
     */
    Optional<DocumentChange> of(Match match, String near) {
        if (match.was().isEmpty()) {
            return Optional.of(editions.change(match, ChangeKind.SUBSTANCE, List.of(Signal.of(added(match))), near));
        }
        if (match.is().isEmpty()) {
            return Optional.of(editions.change(match, ChangeKind.SUBSTANCE, List.of(Signal.of(Aspect.REMOVED)), near));
        }
        List<Signal> signals = new ArrayList<>();
        ChangeKind kind = match.was().size() == match.is().size() ? words(match, signals) : parted(match, signals);
        Form then = levels.then(match);
        Form now = levels.now(match);
        if (levels.differ(match)) {
            signals.add(new Signal(Aspect.LEVEL, shown(then.level()), shown(now.level())));
        }
        if (!then.sameMarks(now)) {
            signals.add(new Signal(Aspect.MARK, shown(then), shown(now)));
            kind = ChangeKind.SUBSTANCE;
        }
        if (!then.sameColumn(now)) {
            signals.add(new Signal(Aspect.COLUMN, List.of(then.column()), List.of(now.column())));
            kind = ChangeKind.SUBSTANCE;
        }
        return signals.isEmpty() ? Optional.empty() : Optional.of(editions.change(match, kind, signals, near));
    }

    private Aspect added(Match match) {
        String fingerprint = editions.is().get(match.is().get(0)).fingerprint();
        boolean repeated = editions.was().stream()
                .anyMatch(side ->
                        side.items().size() > LABEL && side.fingerprint().equals(fingerprint));
        return repeated ? Aspect.REPEATED : Aspect.ADDED;
    }

    private static List<String> shown(Form form) {
        return shown(form.box(), EMPTY_CELL.matcher(form.trailing()).replaceAll("an empty cell"));
    }

    private static List<String> shown(String... marks) {
        return Stream.of(marks).filter(it -> !it.isEmpty()).toList();
    }

    private ChangeKind words(Match match, List<Signal> signals) {
        Side then = editions.was().get(match.was().get(0));
        Side now = editions.is().get(match.is().get(0));
        if (then.isSame(now)) {
            return ChangeKind.FORMAT;
        }
        boolean style =
                then.editorial().equals(now.editorial()) && !then.exact().equals(now.exact());
        if (style) {
            signals.add(Signal.of(Aspect.STYLE));
        }
        return inCode(
                style ? ChangeKind.EDITORIAL : judged(match, then.items(), now.items(), signals), then, now, signals);
    }

    /** In a command or a rule every character counts; in a sentence with a command a person must look. */
    private static ChangeKind inCode(ChangeKind kind, Side then, Side now, List<Signal> signals) {
        boolean code = then.isCode() || now.isCode();
        if (kind == ChangeKind.SUBSTANCE || !code && !then.hasCode() && !now.hasCode()) {
            return kind;
        }
        signals.add(0, Signal.of(Aspect.CODE));
        return code ? ChangeKind.SUBSTANCE : ChangeKind.DISPUTED;
    }

    private ChangeKind judged(Match match, List<Item> then, List<Item> now, List<Signal> signals) {
        Judge judge = new Judge(
                then, now, names, PlainWords.carrying(editions.claimants().said(match.was())));
        signals.addAll(judge.signals());
        ChangeKind kind = judge.kind(signals);
        if (signals.isEmpty()) {
            signals.add(Signal.of(
                    kind == ChangeKind.WORDING
                            ? Aspect.WORDS
                            : judge.isRewritten() ? Aspect.REWRITTEN : Aspect.WORD_ORDER));
        }
        return kind;
    }

    /** Of a sentence and its two halves. Where nothing tells that the one ends, such as between two list items, a person must look. */
    private ChangeKind parted(Match match, List<Signal> signals) {
        List<Signal> found = new ArrayList<>();
        ChangeKind kind = judged(match, words(editions.was(), match.was()), words(editions.is(), match.is()), found);
        boolean split = match.is().size() > match.was().size();
        signals.add(Signal.of(split ? Aspect.SPLIT : Aspect.JOINED));
        if (kind != ChangeKind.WORDING) {
            signals.addAll(0, found);
            return kind;
        }
        return (split ? endsSentence(match) : isLinked(match)) ? ChangeKind.FORMAT : ChangeKind.DISPUTED;
    }

    private static List<Item> words(List<Side> sides, List<Integer> numbers) {
        return Side.items(sides, numbers).stream().filter(Item::isNoEnd).toList();
    }

    /** A line that is broken before a small letter or a number is none that ends. */
    private boolean endsSentence(Match match) {
        return ENDS_SENTENCE.matcher(text(match, 0)).find()
                || !Character.isUpperCase(text(match, 1).codePointAt(0));
    }

    private String text(Match match, int half) {
        return editions.passages().get(match.is().get(half)).text();
    }

    /** Whether a word or a sign came where the one ended. */
    private boolean isLinked(Match match) {
        int end = editions.was().get(match.was().get(0)).items().size();
        return Hunk.between(Side.items(editions.was(), match.was()), Side.items(editions.is(), match.is())).stream()
                .anyMatch(hunk -> hunk.wasFrom() <= end && end <= hunk.wasTo() && hunk.isFrom() < hunk.isTo());
    }
}
