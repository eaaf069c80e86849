package sessionspec.trace.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Excerpt;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Statement;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.MarkedText;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.DocumentTrace;

/**
 * Tells what changed in the supplied documents: each change that may claim something else by itself, with the rules that rest
 * on it and what to do, and all that are harmless in one line for each document.
 */
public record ChangeChecks(Problems problems) {

    private static final int LONGEST_TEXT = 300;

    public void hold(List<DocumentTrace> documents) {
        for (ChangeKind kind : List.of(ChangeKind.SUBSTANCE, ChangeKind.DISPUTED)) {
            documents.forEach(document -> document.drift().ifPresent(drift -> hold(document, drift, kind)));
        }
        documents.forEach(document -> document.drift().ifPresent(drift -> harmless(document, drift)));
    }

    private void hold(DocumentTrace document, DocumentDrift drift, ChangeKind kind) {
        document.changes().stream()
                .filter(it -> it.change().isGrave() && it.change().kind() == kind)
                .forEach(it -> problems.add(grave(document.document().id(), drift, it)));
    }

    private void harmless(DocumentTrace document, DocumentDrift drift) {
        List<DocumentChange> harmless =
                drift.open().stream().filter(change -> !change.isGrave()).toList();
        if (!harmless.isEmpty()) {
            problems.add(harmless(document.document().id(), drift, harmless));
        }
    }

    private static Problem grave(String document, DocumentDrift drift, ChangeTrace traced) {
        DocumentChange change = traced.change();
        Place place = change.is().stream()
                .findFirst()
                .map(it -> new Place(drift.place().file(), it.line()))
                .orElseGet(() -> placeOf(traced));
        String what = document + ", " + traced.where() + ": " + change.told()
                + (change.kind() == ChangeKind.DISPUTED
                        ? ", so whether it still says the same is for a person to decide"
                        : "")
                + "." + told(" Was", change.wasText()) + told(" Is", change.isText())
                + (traced.rules().isEmpty() && !change.statements().isEmpty() ? " No rule rests on that." : "")
                + traced.resting().stream()
                        .map(it -> " " + cut(it) + (it.endsWith(".") ? "" : "."))
                        .collect(Collectors.joining());
        return new Problem(Problem.Kind.CHANGED_IN_SUBSTANCE, place, what, traced.remedy());
    }

    private static Place placeOf(ChangeTrace traced) {
        return traced.statements().stream()
                .map(Statement::place)
                .findFirst()
                .orElseGet(() -> traced.change().was().get(0).place());
    }

    private static String told(String side, Optional<MarkedText> text) {
        return text.map(it -> side + ": \"" + cut(it.plain()) + "\"").orElse("");
    }

    private static Problem harmless(String document, DocumentDrift drift, List<DocumentChange> harmless) {
        String kinds = Stream.of(ChangeKind.WORDING, ChangeKind.EDITORIAL, ChangeKind.FORMAT)
                .map(kind -> harmless.stream().filter(it -> it.kind() == kind).count() + " of "
                        + kind.name().toLowerCase(Locale.ROOT))
                .filter(it -> !it.startsWith("0 "))
                .collect(Collectors.joining(", "));
        DocumentChange first = harmless.get(0);
        return new Problem(
                Problem.Kind.CHANGED_IN_WORDING,
                new Place(
                        drift.place().file(),
                        first.is().isEmpty() ? 0 : first.is().get(0).line()),
                document + " says the same as when it was accepted, in other words or another form: " + kinds + "."
                        + told(" The first was", first.wasText()) + told(" Is", first.isText()),
                "Read them in the report, and take them over: accept --sources DIR"
                        + (drift.compared() ? " --sources-before BEFORE" : ""));
    }

    static String cut(String text) {
        return Excerpt.of(text, LONGEST_TEXT);
    }
}
