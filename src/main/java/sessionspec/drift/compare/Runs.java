package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.MarkedText;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;

/** Makes one entry of what came in one piece, and of a section that went as a whole. */
final class Runs {

    /** @param changes in the order of the document */
    static List<DocumentChange> of(List<DocumentChange> changes, List<IndexedPassage> index) {
        List<DocumentChange> together = new ArrayList<>();
        List<DocumentChange> run = new ArrayList<>();
        for (DocumentChange change : changes) {
            if (!run.isEmpty() && !goOn(run.get(run.size() - 1), change)) {
                end(run, together, index);
            }
            run.add(change);
        }
        end(run, together, index);
        return together;
    }

    private static boolean goOn(DocumentChange last, DocumentChange next) {
        boolean alike = last.furniture() == next.furniture()
                && last.section().equals(next.section())
                && last.signals().equals(next.signals());
        boolean came =
                last.isAddition() && next.isAddition() && last.statements().equals(next.statements());
        return alike && (came || last.isRemoval() && next.isRemoval());
    }

    private static void end(List<DocumentChange> run, List<DocumentChange> together, List<IndexedPassage> index) {
        boolean one = run.size() > 1 && (run.get(0).isAddition() || isWholeSection(run, index));
        if (one) {
            together.add(joined(run));
        } else {
            together.addAll(run);
        }
        run.clear();
    }

    private static boolean isWholeSection(List<DocumentChange> run, List<IndexedPassage> index) {
        String section = run.get(0).section();
        long all = index.stream().filter(it -> it.section().equals(section)).count();
        return run.stream().mapToInt(it -> it.was().size()).sum() == all;
    }

    private static DocumentChange joined(List<DocumentChange> run) {
        DocumentChange first = run.get(0);
        return new DocumentChange(
                first.kind(),
                first.furniture(),
                first.isRemoval() ? List.of(Signal.of(Aspect.SECTION_REMOVED)) : first.signals(),
                first.section(),
                run.stream().flatMap(it -> it.was().stream()).toList(),
                run.stream().flatMap(it -> it.is().stream()).toList(),
                text(run.stream().flatMap(it -> it.wasText().stream())),
                text(run.stream().flatMap(it -> it.isText().stream())),
                run.stream().flatMap(it -> it.statements().stream()).distinct().toList(),
                first.near());
    }

    private static Optional<MarkedText> text(Stream<MarkedText> texts) {
        List<MarkedText> all = texts.toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<MarkedText.Part> parts = new ArrayList<>();
        for (MarkedText text : all) {
            if (!parts.isEmpty()) {
                parts.add(new MarkedText.Part(" ", false));
            }
            parts.addAll(text.parts());
        }
        return Optional.of(new MarkedText(parts, all.stream().allMatch(MarkedText::inFull)));
    }
}
