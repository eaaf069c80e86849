package sessionspec.trace.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Judgement;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Statement;
import sessionspec.drift.StatementState;
import sessionspec.trace.Citation;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;
import sessionspec.trace.run.Run;

/** Collects who cites which statement, and what both say. */
public final class Citations {

    private static final Pattern STATEMENT = Pattern.compile("\\b[A-Z]{2,5}-\\d{3}\\b");

    private record State(String digest, boolean revised) {}

    private final Map<String, State> states = new HashMap<>();
    private final List<Citation> citations = new ArrayList<>();

    private Citations(Catalogue catalogue) {
        for (CataloguedDocument document : catalogue.documents()) {
            for (Statement statement : document.statements()) {
                states.put(
                        statement.id(),
                        new State(
                                StatementState.of(document, statement),
                                StatementState.revisions(document, statement) > 0));
            }
        }
    }

    /** Those of all that was read. */
    public static List<Citation> of(Run run, Catalogue catalogue) {
        return of(new RuleRegister(catalogue, new Problems()).register(run.features()), catalogue);
    }

    /** Those of rules in the order of their files, then those of the catalogue's judgements. */
    public static List<Citation> of(List<Feature> features, Catalogue catalogue) {
        Citations citations = new Citations(catalogue);
        features.forEach(feature -> feature.rules().forEach(citations::rule));
        catalogue.judgements().forEach(citations::judgement);
        return List.copyOf(citations.citations);
    }

    private void rule(Rule rule) {
        String content = Stream.concat(
                        Stream.of(rule.title(), rule.description()),
                        rule.examples().stream().flatMap(Citations::said))
                .collect(Collectors.joining("\n"));
        rule.statements().forEach(it -> add(rule.id(), rule.title(), it, content, rule.place()));
    }

    /** What an example says; its name is none of it, so that a better name is no change of a rule. */
    private static Stream<String> said(Example example) {
        return example.steps().stream().filter(step -> step.line() > 0).map(Citations::said);
    }

    private static String said(Step step) {
        return step.text() + step.table() + step.docString();
    }

    /** A judgement cites what it names: the sides of a discrepancy, and the ids in its words. */
    private void judgement(Judgement judgement) {
        String words =
                judgement instanceof Discrepancy discrepancy ? words(discrepancy) : words((Interpretation) judgement);
        new TreeSet<>(STATEMENT.matcher(words).results().map(MatchResult::group).toList())
                .forEach(it -> add(judgement.id(), judgement.about(), it, words, judgement.place()));
    }

    private static String words(Interpretation it) {
        return String.join("\n", it.about(), it.says(), it.reason());
    }

    private static String words(Discrepancy it) {
        String sides = it.sides().stream()
                .map(side -> side.statement() + " " + side.reading())
                .collect(Collectors.joining("\n"));
        return String.join("\n", it.about(), sides, it.chosen(), it.reason());
    }

    private void add(String citing, String about, String statement, String content, Place place) {
        State state = states.get(statement);
        if (state != null && !citing.isEmpty()) {
            citations.add(new Citation(
                    citing, about, statement, state.revised(), state.digest(), StatementState.digest(content), place));
        }
    }
}
