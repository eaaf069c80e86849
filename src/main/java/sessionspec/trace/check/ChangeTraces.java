package sessionspec.trace.check;

import java.util.List;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Statement;
import sessionspec.core.kernel.Lifetime;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.DocumentDrift;
import sessionspec.trace.ChangeTrace;
import sessionspec.trace.Citation;
import sessionspec.trace.Rule;

/** Finds what each change of a document touches. */
public record ChangeTraces(Catalogue catalogue, List<Citation> citations, List<Rule> all, List<Lifetime> declared) {

    public List<ChangeTrace> of(CataloguedDocument document, DocumentDrift drift) {
        ChangeTasks tasks = new ChangeTasks(document, drift, new NextStatement(document, catalogue));
        return drift.changes().stream()
                .map(change -> of(change, document, tasks))
                .toList();
    }

    private ChangeTrace of(DocumentChange change, CataloguedDocument document, ChangeTasks tasks) {
        List<Statement> statements = change.statements().stream()
                .flatMap(id -> catalogue.statement(id).stream())
                .toList();
        List<Citation> citing = citations.stream()
                .filter(it -> change.statements().contains(it.statement()))
                .toList();
        List<Rule> rules = all.stream()
                .filter(rule -> rule.statements().stream().anyMatch(change.statements()::contains))
                .toList();
        List<Judgement> judgements = catalogue.judgements().stream()
                .filter(it -> citing.stream().anyMatch(by -> by.citing().equals(it.id())))
                .toList();
        return new ChangeTrace(
                change,
                statements,
                rules,
                judgements,
                outdated(change, rules),
                stood(change, document),
                change.isGrave() ? tasks.of(change, citing, rules, judgements) : List.of());
    }

    private static String stood(DocumentChange change, CataloguedDocument document) {
        if (!change.isMove()) {
            return "";
        }
        int at = document.index().indexOf(change.was().get(0));
        return document.index().stream()
                .limit(Math.max(0, at))
                .flatMap(it -> document.claimants(it.section(), it.claim()).stream())
                .reduce("", (before, last) -> last);
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
}
