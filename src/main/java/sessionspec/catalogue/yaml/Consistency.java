package sessionspec.catalogue.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Suggestion;
import sessionspec.catalogue.Term;

/** Checks what no single file can tell: that ids are unique and never come back, and that sides exist. */
final class Consistency {

    private record Use(Place place, boolean retired) {}

    private final List<Problem> problems;
    private final Map<String, Use> ids = new HashMap<>();

    Consistency(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The same content with every id once in its list: of two things with the same id, the first is kept and the
     * second is a problem.
     */
    Catalogue check(Catalogue read) {
        List<Retired> retired = unique(read.retired(), Retired::id, Retired::place, r -> true);
        List<CataloguedDocument> documents = new ArrayList<>();
        for (CataloguedDocument document : uniqueDocuments(read.documents())) {
            documents.add(new CataloguedDocument(
                    document.id(),
                    document.file(),
                    document.title(),
                    document.publisher(),
                    document.url(),
                    document.edition(),
                    document.sections(),
                    unique(document.statements(), Statement::id, Statement::place, Consistency::isRetired),
                    document.place()));
        }
        List<String> statements = documents.stream()
                .flatMap(d -> d.statements().stream())
                .map(Statement::id)
                .toList();
        List<Discrepancy> discrepancies = unique(read.discrepancies(), Discrepancy::id, Discrepancy::place, d -> false);
        discrepancies.forEach(d -> checkSides(d, statements));
        return new Catalogue(
                documents,
                unique(read.interpretations(), Interpretation::id, Interpretation::place, i -> false),
                discrepancies,
                uniqueTerms(read.glossary()),
                read.sentences(),
                retired,
                read.problems());
    }

    private <T> List<T> unique(
            List<T> all, Function<T, String> id, Function<T, Place> place, Function<T, Boolean> retired) {
        List<T> kept = new ArrayList<>();
        Map<String, Place> here = new HashMap<>();
        for (T one : all) {
            Use use = new Use(place.apply(one), retired.apply(one));
            Use before = ids.putIfAbsent(id.apply(one), use);
            if (before != null) {
                duplicate(id.apply(one), use, before);
            }
            if (before == null || before.retired() && !use.retired() && here.get(id.apply(one)) == null) {
                kept.add(one);
                here.put(id.apply(one), use.place());
            }
        }
        return List.copyOf(kept);
    }

    private void duplicate(String id, Use use, Use before) {
        boolean again = before.retired() || use.retired();
        problems.add(new Problem(
                Problem.Kind.DUPLICATE_ID,
                use.place(),
                again
                        ? id + " is retired and used again: here and at " + before.place() + "."
                        : id + " is used twice: here and at " + before.place() + ".",
                "Give one of them the next free id; an id is never used again."));
    }

    private List<CataloguedDocument> uniqueDocuments(List<CataloguedDocument> all) {
        Map<String, Place> byId = new HashMap<>();
        Map<String, Place> byFile = new HashMap<>();
        List<CataloguedDocument> kept = new ArrayList<>();
        for (CataloguedDocument document : all) {
            Place sameId = byId.putIfAbsent(document.id(), document.place());
            if (sameId != null) {
                problems.add(new Problem(
                        Problem.Kind.DUPLICATE_ID,
                        document.place(),
                        "Two documents have the id \"" + document.id() + "\": this and " + sameId + ".",
                        "Keep one of the files or give this document its own id; it is ignored until then."));
                continue;
            }
            kept.add(document);
            Place sameFile = byFile.putIfAbsent(document.file(), document.place());
            if (sameFile != null && !document.file().isEmpty()) {
                problems.add(new Problem(
                        Problem.Kind.DUPLICATE_ID,
                        document.place(),
                        "Two documents have the file \"" + document.file() + "\": this and " + sameFile + ".",
                        "Give each document its own file name."));
            }
        }
        return kept;
    }

    private List<Term> uniqueTerms(List<Term> all) {
        Map<String, Place> terms = new HashMap<>();
        List<Term> kept = new ArrayList<>();
        for (Term term : all) {
            Place before = terms.putIfAbsent(term.term().toLowerCase(Locale.ROOT), term.place());
            if (before == null) {
                kept.add(term);
            } else {
                problems.add(new Problem(
                        Problem.Kind.DUPLICATE_ID,
                        term.place(),
                        "\"" + term.term() + "\" is explained twice: here and at " + before + ".",
                        "Keep one of the two."));
            }
        }
        return List.copyOf(kept);
    }

    private void checkSides(Discrepancy discrepancy, List<String> statements) {
        for (Discrepancy.Side side : discrepancy.sides()) {
            if (!statements.contains(side.statement())) {
                problems.add(new Problem(
                        Problem.Kind.UNKNOWN_ID,
                        discrepancy.place(),
                        discrepancy.id() + " cites " + side.statement() + ", which does not exist."
                                + Suggestion.didYouMean(side.statement(), statements),
                        "Cite a statement of the catalogue."));
            }
        }
    }

    private static boolean isRetired(Statement statement) {
        return statement.disposition() == Statement.Disposition.RETIRED;
    }
}
