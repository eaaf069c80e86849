package sessionspec.catalogue.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Identified;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Retired;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Suggestion;
import sessionspec.catalogue.Term;

/** Checks what no single file can tell: that ids are unique and never come back, and that sides exist. */
final class Consistency {

    private static final Pattern EXAMPLE = Pattern.compile("[A-Z]{2,5}-[0-9]+\\.[a-z0-9-]+");
    private static final int FEWEST_SIDES = 2;

    private final Problems problems;
    private final Map<String, Identified> ids = new HashMap<>();

    Consistency(Problems problems) {
        this.problems = problems;
    }

    /**
     * The same content with every id once in its list: of two things with the same id, the first is kept and the
     * second is a problem.
     */
    Catalogue check(Catalogue read) {
        read.judgements().forEach(this::holdForms);
        List<Retired> retired = unique(read.retired());
        List<CataloguedDocument> documents = documents(read.documents());
        List<String> statements = documents.stream()
                .flatMap(document -> document.statements().stream())
                .map(Statement::id)
                .toList();
        documents.forEach(it -> new IndexChecks(problems).hold(it));
        List<Discrepancy> discrepancies = unique(read.discrepancies());
        discrepancies.forEach(it -> checkSides(it, statements));
        List<Term> glossary = first(read.glossary(), term -> term.term().toLowerCase(Locale.ROOT), (term, before) -> {
            String what = "\"" + term.term() + "\" is explained twice: here and at " + before.place();
            duplicate(term.place(), what, "Keep one of the two.");
        });
        return new Catalogue(
                documents,
                unique(read.interpretations()),
                discrepancies,
                glossary,
                read.sentences(),
                read.remarks(),
                retired,
                read.reviews(),
                read.controls(),
                problems.sorted());
    }

    private List<CataloguedDocument> documents(List<CataloguedDocument> all) {
        List<CataloguedDocument> documents = first(
                all,
                CataloguedDocument::id,
                (it, before) -> duplicate(
                        it.place(),
                        "Two documents have the id \"" + it.id() + "\": this and " + before.place(),
                        "Keep one of the files or give this document its own id; it is ignored until then."));
        first(
                documents,
                CataloguedDocument::file,
                (it, before) -> duplicate(
                        it.place(),
                        "Two documents have the file \"" + it.file() + "\": this and " + before.place(),
                        "Give each document its own file name."));
        return documents.stream().map(it -> it.with(unique(it.statements()))).toList();
    }

    /** Those whose id nothing else of their list has; nothing else of the catalogue may have it either. */
    private <T extends Identified> List<T> unique(List<T> all) {
        for (T one : all) {
            Identified before = ids.putIfAbsent(one.id(), one);
            if (before != null) {
                duplicate(
                        one.place(),
                        one.id()
                                + (before.gone() || one.gone() ? " is retired and used again" : " is used twice")
                                + ": here and at " + before.place(),
                        "Give one of them the next free id; an id is never used again.");
            }
        }
        return first(all, Identified::id, (one, before) -> {});
    }

    private static <T> List<T> first(List<T> all, Function<T, String> key, BiConsumer<T, T> otherwise) {
        Map<String, T> kept = new LinkedHashMap<>();
        for (T one : all) {
            T before = kept.putIfAbsent(key.apply(one), one);
            if (before != null) {
                otherwise.accept(one, before);
            }
        }
        return List.copyOf(kept.values());
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

    /** The forms of ids, and the sides of a discrepancy. */
    private void holdForms(Judgement it) {
        if (it instanceof Discrepancy discrepancy && discrepancy.sides().size() < FEWEST_SIDES) {
            problems.add(
                    Problem.Kind.JUDGEMENT_INCOMPLETE,
                    it.place(),
                    it.id() + " names fewer than two sides",
                    "Name a statement and its reading for each side.");
        }
        String prefix = it instanceof Discrepancy ? "DIS" : "INT";
        if (!it.id().matches(prefix + "-[0-9]{2,3}")) {
            problems.add(
                    Problem.Kind.UNREADABLE,
                    it.place(),
                    "\"" + it.id() + "\" is no id for here",
                    "Write " + prefix + "- and two or three digits.");
        }
        it.examples().stream()
                .filter(example -> !EXAMPLE.matcher(example).matches())
                .forEach(example -> problems.add(
                        Problem.Kind.UNREADABLE,
                        it.place(),
                        "\"" + example + "\", an example of " + it.id() + ", is no id of an example",
                        "Write the rule's id, a dot and the title in lower case with hyphens:"
                                + " SIF-3.prompted-at-one-hour."));
    }
}
