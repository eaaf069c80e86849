package sessionspec.trace;

import java.util.List;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Statement;

/** Computes the numbers of the report. */
final class Count {

    private Count() {}

    static Totals of(List<DocumentTrace> documents, List<Rule> rules) {
        List<Statement> statements = documents.stream()
                .flatMap(it -> it.document().statements().stream())
                .filter(it -> it.disposition() != Statement.Disposition.RETIRED)
                .toList();
        List<Example> examples =
                rules.stream().flatMap(rule -> rule.examples().stream()).toList();
        return new Totals(
                documents.size(),
                documents.stream().mapToInt(it -> passages(it.document())).sum(),
                Math.toIntExact(documents.stream()
                        .flatMap(it -> it.drift().stream())
                        .mapToLong(drift -> drift.unclaimedCount())
                        .sum()),
                statements.size(),
                Math.toIntExact(statements.stream()
                        .filter(it -> it.disposition() == Statement.Disposition.SPECIFIED)
                        .count()),
                rules.size(),
                examples.size(),
                Math.toIntExact(examples.stream()
                        .flatMap(example -> example.moments().stream())
                        .filter(moment -> !moment.decision().findings().isEmpty())
                        .count()));
    }

    /** Each passage once, however many statements restate it. */
    private static int passages(CataloguedDocument document) {
        record Located(String section, Statement.Claim claim) {}
        return Math.toIntExact(document.statements().stream()
                .flatMap(it -> it.passages().stream().map(claim -> new Located(it.section(), claim)))
                .distinct()
                .count());
    }
}
