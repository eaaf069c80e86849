package sessionspec.catalogue.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Suggestion;
import sessionspec.catalogue.Term;

/** Checks what no single file can tell: that ids are unique and never come back, and that sides exist. */
final class Consistency {

    private record Use(Place place, boolean retired) {}

    private final Problems problems;
    private final Map<String, Use> ids = new HashMap<>();

    Consistency(Problems problems) {
        this.problems = problems;
    }

    /**
     * The same content with every id once in its list: of two things with the same id, the first is kept and the
     * second is a problem.
     */
    Catalogue check(Catalogue read) {
        List<Retired> retired = unique(read.retired(), Retired::id, Retired::place, r -> true);
        List<CataloguedDocument> documents = documents(read.documents());
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
                first(
                        read.glossary(),
                        term -> term.term().toLowerCase(Locale.ROOT),
                        Term::place,
                        (term, before) -> "\"" + term.term() + "\" is explained twice: here and at " + before + ".",
                        "Keep one of the two."),
                read.sentences(),
                retired,
                problems.sorted());
    }

    private List<CataloguedDocument> documents(List<CataloguedDocument> all) {
        List<CataloguedDocument> documents = first(
                all,
                CataloguedDocument::id,
                CataloguedDocument::place,
                (it, before) -> "Two documents have the id \"" + it.id() + "\": this and " + before + ".",
                "Keep one of the files or give this document its own id; it is ignored until then.");
        first(
                documents.stream().filter(it -> !it.file().isEmpty()).toList(),
                CataloguedDocument::file,
                CataloguedDocument::place,
                (it, before) -> "Two documents have the file \"" + it.file() + "\": this and " + before + ".",
                "Give each document its own file name.");
        return documents.stream()
                .map(it -> it.with(unique(it.statements(), Statement::id, Statement::place, Consistency::isRetired)))
                .toList();
    }

    /** Of those with the same key the first; each other is a problem. */
    private <T> List<T> first(
            List<T> all,
            Function<T, String> key,
            Function<T, Place> place,
            BiFunction<T, Place, String> what,
            String remedy) {
        Map<String, Place> places = new HashMap<>();
        List<T> kept = new ArrayList<>();
        for (T one : all) {
            Place before = places.putIfAbsent(key.apply(one), place.apply(one));
            if (before == null) {
                kept.add(one);
            } else {
                duplicate(place.apply(one), what.apply(one, before), remedy);
            }
        }
        return List.copyOf(kept);
    }

    private <T> List<T> unique(List<T> all, Function<T, String> id, Function<T, Place> place, Predicate<T> retired) {
        List<T> kept = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (T one : all) {
            Use use = new Use(place.apply(one), retired.test(one));
            Use before = ids.putIfAbsent(id.apply(one), use);
            if (before != null) {
                duplicate(
                        use.place(),
                        id.apply(one)
                                + (before.retired() || use.retired() ? " is retired and used again" : " is used twice")
                                + ": here and at " + before.place() + ".",
                        "Give one of them the next free id; an id is never used again.");
            }
            if (before == null || before.retired() && !use.retired() && !here.contains(id.apply(one))) {
                kept.add(one);
                here.add(id.apply(one));
            }
        }
        return List.copyOf(kept);
    }

    private void duplicate(Place place, String what, String remedy) {
        problems.add(Problem.Kind.DUPLICATE_ID, place, what, remedy);
    }

    private void checkSides(Discrepancy discrepancy, List<String> statements) {
        for (Discrepancy.Side side : discrepancy.sides()) {
            if (!statements.contains(side.statement())) {
                problems.add(
                        Problem.Kind.UNKNOWN_ID,
                        discrepancy.place(),
                        discrepancy.id() + " cites " + side.statement() + ", which does not exist."
                                + Suggestion.didYouMean(side.statement(), statements),
                        "Cite a statement of the catalogue.");
            }
        }
    }

    private static boolean isRetired(Statement statement) {
        return statement.disposition() == Statement.Disposition.RETIRED;
    }
}
