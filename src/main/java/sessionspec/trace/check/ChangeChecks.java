package sessionspec.trace.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Statement;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.drift.FolderDrift;
import sessionspec.drift.MarkedText;
import sessionspec.drift.Signal;
import sessionspec.trace.Rule;

/**
 * Tells what changed in the supplied documents: each change that may claim something else by itself, with the rules that rest
 * on it and what to do, and all that are harmless in one line for each document.
 */
public final class ChangeChecks {

    private static final int LONGEST_TEXT = 300;

    private final Catalogue catalogue;
    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final List<Lifetime> declared;
    private final Problems problems;

    public ChangeChecks(Catalogue catalogue, List<Rule> all, List<Lifetime> declared, Problems problems) {
        this.catalogue = catalogue;
        this.declared = declared;
        this.problems = problems;
        all.forEach(rule -> rule.statements()
                .forEach(
                        it -> rules.computeIfAbsent(it, id -> new ArrayList<>()).add(rule)));
    }

    /** Everything that a folder of documents has otherwise. */
    public void hold(FolderDrift supplied) {
        problems.addAll(supplied.problems());
        for (CataloguedDocument document : catalogue.documents()) {
            supplied.documents().stream()
                    .filter(drift -> drift.documentId().equals(document.id()))
                    .forEach(drift -> hold(document, drift));
        }
    }

    private void hold(CataloguedDocument document, DocumentDrift drift) {
        NextStatement next = new NextStatement(document, catalogue);
        drift.open().stream()
                .filter(DocumentChange::isGrave)
                .forEach(change -> problems.add(grave(document, drift, change, next)));
        List<DocumentChange> harmless =
                drift.open().stream().filter(change -> !change.isGrave()).toList();
        if (!harmless.isEmpty()) {
            problems.add(harmless(document, drift, harmless));
        }
    }

    private Problem grave(CataloguedDocument document, DocumentDrift drift, DocumentChange change, NextStatement next) {
        Place place = change.is().stream()
                .findFirst()
                .map(it -> new Place(drift.place().file(), it.line()))
                .orElseGet(() -> placeOf(change));
        String what = document.id() + ", " + section(change.section()) + ": "
                + change.signals().stream().map(Signal::words).collect(Collectors.joining("; "))
                + (change.kind() == ChangeKind.DISPUTED
                        ? ", so whether it still says the same is for a person to decide"
                        : "")
                + "." + told(" Was", change.wasText()) + told(" Is", change.isText())
                + statements(change) + resting(change) + lifetimes(change);
        return new Problem(Problem.Kind.CHANGED_IN_SUBSTANCE, place, what, remedy(document, change, next));
    }

    private Place placeOf(DocumentChange change) {
        return change.statements().stream()
                .flatMap(id -> catalogue.statement(id).stream())
                .map(Statement::place)
                .findFirst()
                .orElse(change.was().get(0).place());
    }

    private static String told(String side, Optional<MarkedText> text) {
        return text.map(it -> side + ": \"" + cut(it.plain()) + "\"").orElse("");
    }

    private String statements(DocumentChange change) {
        return change.statements().stream()
                .flatMap(id -> catalogue.statement(id).stream())
                .map(it -> " " + it.id() + " says: " + cut(it.says()))
                .collect(Collectors.joining());
    }

    private String resting(DocumentChange change) {
        List<String> ids = resting(change.statements())
                .map(rule -> rule.id() + " (" + rule.examples().size() + ")")
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return change.statements().isEmpty() ? "" : " No rule rests on that.";
        }
        return " Rules that rest on that, with their examples: " + String.join(", ", ids) + ".";
    }

    private Stream<Rule> resting(List<String> statements) {
        return statements.stream().flatMap(id -> rules.getOrDefault(id, List.of()).stream());
    }

    /** Where a number changed that the core declares. */
    private String lifetimes(DocumentChange change) {
        List<Rule> its = resting(change.statements()).distinct().toList();
        return declared.stream()
                .filter(lifetime -> its.stream().anyMatch(rule -> rule.id().equals(lifetime.rule())))
                .filter(lifetime -> QuotedLengths.of(change.was()).has(lifetime.length()))
                .filter(lifetime -> QuotedLengths.goneBy(change).has(lifetime.length())
                        || !QuotedLengths.ofPassages(change.is()).has(lifetime.length()))
                .map(lifetime -> " The core still declares " + Lengths.inWords(lifetime.length()) + " for "
                        + lifetime.rule() + " (\"" + lifetime.name() + "\" in Lifetimes).")
                .collect(Collectors.joining());
    }

    private String remedy(CataloguedDocument document, DocumentChange change, NextStatement next) {
        if (change.isAddition() && change.statements().isEmpty()) {
            return "Let a statement claim it, an existing one or a new one in "
                    + document.place().file()
                    + ", with a rule if it is specified; then: accept --sources DIR and its id\n" + next.entry(change);
        }
        String ids = String.join(" ", change.statements());
        String citing = resting(change.statements()).map(Rule::id).distinct().collect(Collectors.joining(", "));
        String confirm = citing.isEmpty()
                ? ""
                : "\nIf nothing follows for a rule, say why: confirm " + citing.split(",")[0] + " "
                        + change.statements().get(0) + " --why \"...\"";
        if (change.isRemoval()) {
            return "If the document no longer says it, let " + ids
                    + " be retired with its reason (\"disposition: retired\")"
                    + (citing.isEmpty() ? "" : ", and change what rests on it: " + citing)
                    + "; then: accept --sources DIR " + ids + confirm;
        }
        return "Change " + ids + (citing.isEmpty() ? "" : ", then " + citing + " with examples and core")
                + ", as far as it" + " no longer says the same; then: accept --sources DIR " + ids + confirm;
    }

    private static Problem harmless(CataloguedDocument document, DocumentDrift drift, List<DocumentChange> harmless) {
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
                document.id() + " says the same as when it was accepted, in other words or another form: " + kinds + "."
                        + told(" The first was", first.wasText()) + told(" Is", first.isText()),
                "Read them in the report, and take them over: accept --sources DIR");
    }

    private static String section(String section) {
        return section.isEmpty() ? "before the first heading" : "section \"" + section + "\"";
    }

    static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end).stripTrailing() + " …";
    }
}
