package sessionspec.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.IndexedPassage;
import sessionspec.drift.passage.Passage;

/**
 * One difference between a document and what was last accepted of it.
 *
 * @param furniture  whether it concerns only what the page has around the document, such as its navigation
 * @param wasText    the words of the accepted passages, as far as they are known; empty when there were none
 * @param statements ids of the statements that claim the accepted passages
 * @param near       id of the statement that claims the passage before it; empty when there is none
 */
public record DocumentChange(
        ChangeKind kind,
        boolean furniture,
        List<Signal> signals,
        String section,
        List<IndexedPassage> was,
        List<Passage> is,
        Optional<MarkedText> wasText,
        Optional<MarkedText> isText,
        List<String> statements,
        String near) {

    /** The same, and also another change of the same passages. */
    public DocumentChange and(DocumentChange other) {
        return new DocumentChange(
                kind.compareTo(other.kind) < 0 ? kind : other.kind,
                furniture && other.furniture,
                Stream.concat(signals.stream(), other.signals.stream()).toList(),
                section,
                was,
                is,
                wasText,
                isText,
                Stream.concat(statements.stream(), other.statements.stream())
                        .distinct()
                        .toList(),
                near);
    }

    public DocumentChange with(Signal signal) {
        List<Signal> all = Stream.concat(signals.stream(), Stream.of(signal)).toList();
        return new DocumentChange(kind, furniture, all, section, was, is, wasText, isText, statements, near);
    }

    public DocumentChange about(List<String> others) {
        return new DocumentChange(kind, furniture, signals, section, was, is, wasText, isText, others, near);
    }

    /** Whether somebody must look at what rests on it. */
    public boolean isGrave() {
        return !furniture && !kind.isHarmless();
    }

    public boolean isMove() {
        return has(Signal.Aspect.ORDER) || has(Signal.Aspect.SECTION_MOVED);
    }

    private boolean has(Signal.Aspect aspect) {
        return signals.stream().anyMatch(it -> it.aspect() == aspect);
    }

    /** The section to name it by: the one under which it stands, but of a whole section that moved, that itself. */
    public String heading() {
        return has(Signal.Aspect.SECTION_MOVED) ? was.get(0).section() : section;
    }

    public boolean isAddition() {
        return was.isEmpty();
    }

    public boolean isRemoval() {
        return is.isEmpty();
    }

    public String told() {
        return signals.stream().map(Signal::words).collect(Collectors.joining("; "));
    }
}
