package sessionspec.trace.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.ChangeTrace.Task;
import sessionspec.trace.Rule;

/** Finds what each change of a document touches, and what is to be done about it. */
public final class ChangeTraces {

    private final Catalogue catalogue;
    private final List<Rule> all;
    private final List<Lifetime> declared;

    public ChangeTraces(Catalogue catalogue, List<Rule> all, List<Lifetime> declared) {
        this.catalogue = catalogue;
        this.all = all;
        this.declared = declared;
    }

    /** In the order of the changes. */
    public List<ChangeTrace> of(CataloguedDocument document, DocumentDrift drift) {
        NextStatement next = new NextStatement(document, catalogue);
        return drift.changes().stream()
                .map(change -> of(change, document, next))
                .toList();
    }

    private ChangeTrace of(DocumentChange change, CataloguedDocument document, NextStatement next) {
        List<Statement> statements = change.statements().stream()
                .flatMap(id -> catalogue.statement(id).stream())
                .toList();
        List<Rule> rules = all.stream()
                .filter(rule -> rule.statements().stream().anyMatch(change.statements()::contains))
                .toList();
        return new ChangeTrace(
                change,
                statements,
                rules,
                outdated(change, rules),
                change.isGrave() ? tasks(change, rules, document, next) : List.of());
    }

    /** Lifetimes of the rules that were quoted in what changed and no longer are. */
    private List<Lifetime> outdated(DocumentChange change, List<Rule> rules) {
        return declared.stream()
                .filter(lifetime -> rules.stream().anyMatch(rule -> rule.id().equals(lifetime.rule())))
                .filter(lifetime -> QuotedLengths.of(change.was()).has(lifetime.length()))
                .filter(lifetime -> QuotedLengths.goneBy(change).has(lifetime.length())
                        || !QuotedLengths.ofPassages(change.is()).has(lifetime.length()))
                .toList();
    }

    private static List<Task> tasks(
            DocumentChange change, List<Rule> rules, CataloguedDocument document, NextStatement next) {
        if (change.statements().isEmpty()) {
            return claiming(change, document, next);
        }
        String ids = String.join(" ", change.statements());
        String citing = rules.stream().map(Rule::id).collect(Collectors.joining(", "));
        List<Task> tasks = new ArrayList<>();
        if (change.isRemoval()) {
            tasks.add(decide("If the document no longer says it, retire " + ids
                    + " (disposition: retired, with a reason)"
                    + (citing.isEmpty() ? "" : ", and change " + citing + ", which rest on it") + "."));
        } else {
            tasks.add(decide("Change what " + ids + (change.statements().size() == 1 ? " says" : " say")
                    + " as far as the document no longer says the same"
                    + (citing.isEmpty() ? "" : ", then " + citing + " with examples and core") + "."));
        }
        tasks.add(run("accept --sources DIR " + ids));
        if (!rules.isEmpty()) {
            tasks.add(decide("Where nothing follows for a rule, say why, one by one:"));
            tasks.add(run("confirm " + rules.get(0).id() + " " + cited(rules.get(0), change) + " --why \"...\""));
        }
        return tasks;
    }

    private static List<Task> claiming(DocumentChange change, CataloguedDocument document, NextStatement next) {
        String entry = next.entry(change);
        return List.of(
                decide("Add the passage to the statement that it belongs to, or this one to "
                        + document.place().file() + ", with a rule if it is specified:"),
                new Task(Task.Kind.PASTE, entry),
                run("accept --sources DIR " + next.id()));
    }

    private static String cited(Rule rule, DocumentChange change) {
        return change.statements().stream()
                .filter(rule.statements()::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Task decide(String text) {
        return new Task(Task.Kind.DECIDE, text);
    }

    private static Task run(String text) {
        return new Task(Task.Kind.RUN, text);
    }
}
