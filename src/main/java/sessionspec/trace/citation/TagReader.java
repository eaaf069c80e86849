package sessionspec.trace.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Discrepancy;
import sessionspec.catalogue.Interpretation;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Suggestion;
import sessionspec.trace.run.RunRule;
import sessionspec.trace.run.Tag;

/**
 * Reads the tags of a rule: one id of its own and its citations, told apart by their letters. Citations of what the
 * catalogue does not have are told of and left out.
 */
final class TagReader {

    private static final Pattern ID = Pattern.compile("([A-Z]{2,5})-(\\d+)");
    private static final String LANGUAGE = "A rule carries its own id, such as @SIF-3, and its citations: statements"
            + " such as @CA-014, interpretations such as @INT-02, discrepancies such as @DIS-05.";

    private final Catalogue known;
    private final List<String> documents;
    private final List<String> statements;
    private final List<String> interpretations;
    private final List<String> discrepancies;
    private final Problems problems;

    TagReader(Catalogue known, Problems problems) {
        this.known = known;
        this.documents = known.documents().stream().map(CataloguedDocument::id).toList();
        this.statements = known.statements().map(Statement::id).toList();
        this.interpretations =
                known.interpretations().stream().map(Interpretation::id).toList();
        this.discrepancies = known.discrepancies().stream().map(Discrepancy::id).toList();
        this.problems = problems;
    }

    CitedRule read(RunRule rule) {
        List<Tag> own = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        List<String> interpretations = new ArrayList<>();
        List<String> discrepancies = new ArrayList<>();
        boolean citesStatement = false;
        for (Tag tag : rule.tags()) {
            Matcher id = ID.matcher(tag.name());
            if (!id.matches()) {
                unknownForm(tag);
            } else if (documents.contains(id.group(1))) {
                citesStatement = true;
                statement(tag, statements);
            } else if (id.group(1).equals("INT")) {
                judgement("interpretation", tag, this.interpretations, interpretations);
            } else if (id.group(1).equals("DIS")) {
                judgement("discrepancy", tag, this.discrepancies, discrepancies);
            } else {
                own.add(tag);
            }
        }
        if (!citesStatement) {
            problems.add(
                    Problem.Kind.RULE_INCOMPLETE,
                    rule.place(),
                    "The rule \"" + rule.title() + "\" cites no statement of any document",
                    "Tag it with the statements that it rests on, such as @CA-014; see the catalogue.");
        }
        return new CitedRule(rule, ownId(own), statements, interpretations, discrepancies);
    }

    private String ownId(List<Tag> own) {
        own.stream()
                .skip(1)
                .forEach(tag -> problems.add(
                        Problem.Kind.RULE_INCOMPLETE,
                        tag.place(),
                        "The rule has the id @" + own.get(0).name() + " already; @" + tag.name() + " is a second one",
                        "Keep one of them. The documents known are " + String.join(", ", documents) + "."
                                + suggestion(tag.name(), statements)));
        return own.isEmpty() ? "" : own.get(0).name();
    }

    private void statement(Tag tag, List<String> cited) {
        known.statement(tag.name())
                .ifPresentOrElse(
                        statement -> cite(tag, statement, cited),
                        () -> problems.add(
                                Problem.Kind.UNKNOWN_ID,
                                tag.place(),
                                "No statement @" + tag.name() + " is in the catalogue",
                                "Cite a statement that is, or add it." + suggestion(tag.name(), statements)));
    }

    private void cite(Tag tag, Statement statement, List<String> cited) {
        add(tag, cited);
        switch (statement.disposition()) {
            case SPECIFIED -> {}
            case RETIRED ->
                problems.add(
                        Problem.Kind.UNKNOWN_ID,
                        tag.place(),
                        "The statement @" + tag.name() + " is retired: no document says it any more",
                        "Drop the tag, or cite what the document says now. It stands at " + statement.place() + ".");
            case INFORMATIVE, BOILERPLATE, NOT_MODELLED ->
                problems.add(
                        Problem.Kind.STATEMENT_INCOMPLETE,
                        tag.place(),
                        "The statement @" + tag.name()
                                + " is not specified according to the catalogue, yet a rule cites it",
                        "Drop the tag, or make the statement specified at " + statement.place() + ".");
        }
    }

    private void judgement(String what, Tag tag, Collection<String> ids, List<String> cited) {
        if (ids.contains(tag.name())) {
            add(tag, cited);
            return;
        }
        String retired = known.retired(tag.name())
                .map(it -> "; it was retired at " + it.place() + ": " + it.reason())
                .orElse("");
        problems.add(
                Problem.Kind.UNKNOWN_ID,
                tag.place(),
                "No " + what + " @" + tag.name() + " is in the catalogue" + retired,
                "Cite one that is, or add it." + suggestion(tag.name(), ids));
    }

    private void unknownForm(Tag tag) {
        problems.add(
                Problem.Kind.UNKNOWN_ID,
                tag.place(),
                "The tag @" + tag.name() + " is not part of the language",
                LANGUAGE + suggestion(tag.name(), statements));
    }

    private static void add(Tag tag, List<String> cited) {
        if (!cited.contains(tag.name())) {
            cited.add(tag.name());
        }
    }

    private static String suggestion(String id, Collection<String> ids) {
        return Suggestion.nearest(id, ids)
                .map(nearest -> " Did you mean @" + nearest + "?")
                .orElse("");
    }
}
