package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import sessionspec.drift.MarkedText;
import sessionspec.drift.MarkedText.Part;
import sessionspec.drift.text.Word;
import sessionspec.drift.text.Wording;

/** Marks in both sides of a change the words that the other side does not have. */
final class Marking {

    private final List<Side> was;
    private final List<Side> is;
    private final Wordings wordings;

    Marking(List<Side> was, List<Side> is) {
        this.was = was;
        this.is = is;
        this.wordings = Wordings.of(Side.words(was), Side.words(is));
    }

    Optional<MarkedText> was() {
        return text(was, is.isEmpty() ? at -> true : wordings::changedBefore);
    }

    Optional<MarkedText> is() {
        return text(is, was.isEmpty() ? at -> true : wordings::changedAfter);
    }

    private static Optional<MarkedText> text(List<Side> sides, IntPredicate changed) {
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        boolean inFull = true;
        for (Side side : sides) {
            int start = from;
            if (!parts.isEmpty()) {
                add(parts, " ", false);
            }
            side.wording()
                    .ifPresentOrElse(
                            it -> inFull(parts, it, at -> changed.test(start + at)),
                            () -> sketched(parts, side.items(), at -> changed.test(start + at)));
            inFull &= side.wording().isPresent();
            from += side.items().size();
        }
        return Optional.of(new MarkedText(List.copyOf(parts), inFull));
    }

    private static void inFull(List<Part> parts, Wording wording, IntPredicate changed) {
        int end = 0;
        boolean last = false;
        for (int at = 0; at < wording.words().size(); at++) {
            Word word = wording.words().get(at);
            boolean marked = changed.test(at);
            if (word.start() >= end) {
                add(parts, wording.text().substring(end, word.start()), marked && last);
                add(parts, wording.text().substring(word.start(), word.end()), marked);
                end = word.end();
            }
            last = marked;
        }
        add(parts, wording.text().substring(end), false);
    }

    /** Three dots for each run of words that a sketch does not tell. */
    private static void sketched(List<Part> parts, List<Item> items, IntPredicate changed) {
        String before = "";
        for (int at = 0; at < items.size(); at++) {
            String shown = items.get(at).shown();
            boolean marked = changed.test(at);
            boolean again = shown.equals("…") && before.equals("…" + marked);
            if (!again) {
                add(parts, at == 0 ? "" : " ", false);
                add(parts, shown, marked);
            }
            before = shown + marked;
        }
    }

    private static void add(List<Part> parts, String text, boolean changed) {
        if (text.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).changed() == changed) {
            parts.set(last, new Part(parts.get(last).text() + text, changed));
        } else {
            parts.add(new Part(text, changed));
        }
    }
}
