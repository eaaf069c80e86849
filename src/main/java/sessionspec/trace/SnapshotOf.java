package sessionspec.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.change.Snapshot;
import sessionspec.core.Lifetime;
import sessionspec.drift.DocumentDrift;
import sessionspec.evidence.Moment;

/** What of a result can be compared with an earlier report; a test holds it to what the JSON says. */
final class SnapshotOf {

    private final List<Rule> rules;

    private SnapshotOf(List<Rule> rules) {
        this.rules = rules;
    }

    static Snapshot result(Traceability result) {
        SnapshotOf of = new SnapshotOf(result.rules());
        return new Snapshot(
                word(result.verdict()),
                result.sourcesSupplied(),
                result.documents().stream().map(SnapshotOf::document).toList(),
                of.rules.stream().map(SnapshotOf::rule).toList(),
                result.lifetimes().stream().map(SnapshotOf::lifetime).toList(),
                result.interpretations().stream().map(of::interpretation).toList(),
                result.discrepancies().stream().map(SnapshotOf::discrepancy).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Snapshot.Document document(DocumentTrace trace) {
        CataloguedDocument it = trace.document();
        DocumentNumbers numbers = trace.numbers();
        return new Snapshot.Document(
                it.id(),
                it.title(),
                it.edition(),
                trace.drift().map(DocumentDrift::sha256),
                numbers.passages(),
                numbers.unclaimed(),
                trace.statements().stream().map(SnapshotOf::statement).toList());
    }

    private static Snapshot.Statement statement(StatementTrace trace) {
        return new Snapshot.Statement(
                trace.statement().id(),
                trace.statement().section(),
                trace.statement().says(),
                word(trace.statement().kind()),
                word(trace.statement().disposition()),
                trace.statement().reason(),
                word(trace.status()),
                trace.statement().passages().stream().map(Object::toString).toList(),
                trace.rules());
    }

    private static Snapshot.Rule rule(Rule it) {
        return new Snapshot.Rule(
                it.id(),
                it.title(),
                it.description(),
                it.statements(),
                it.interpretations(),
                it.discrepancies(),
                word(it.status()),
                it.examples().stream().map(SnapshotOf::example).toList());
    }

    private static Snapshot.Example example(Example it) {
        return new Snapshot.Example(
                it.id(),
                it.name(),
                word(it.status()),
                it.steps().stream()
                        .map(step -> new Snapshot.Step(step.keyword(), step.text(), step.table(), step.docString()))
                        .toList(),
                it.moments().stream()
                        .filter(moment -> !moment.decision().findings().isEmpty())
                        .map(SnapshotOf::decision)
                        .toList());
    }

    private static Snapshot.Decision decision(Moment moment) {
        return new Snapshot.Decision(
                moment.at(),
                word(moment.decision().outcome()),
                moment.decision().factors().stream()
                        .sorted()
                        .map(SnapshotOf::word)
                        .toList());
    }

    private static Snapshot.Lifetime lifetime(Lifetime it) {
        return new Snapshot.Lifetime(it.name(), it.length(), it.rule(), word(it.origin()));
    }

    private Snapshot.Interpretation interpretation(Interpretation it) {
        List<String> citing = rules.stream()
                .filter(rule -> rule.interpretations().contains(it.id()))
                .map(Rule::id)
                .toList();
        return new Snapshot.Interpretation(
                it.id(), Optional.of(it.about()), it.says(), it.reason(), citing, it.examples());
    }

    private static Snapshot.Discrepancy discrepancy(Discrepancy it) {
        return new Snapshot.Discrepancy(
                it.id(),
                it.about(),
                it.sides().stream()
                        .map(side -> new Snapshot.Side(side.statement(), side.reading()))
                        .toList(),
                it.chosen(),
                it.reason(),
                it.examples());
    }
}
