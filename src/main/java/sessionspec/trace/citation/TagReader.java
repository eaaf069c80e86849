package sessionspec.trace.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.IdOrder;
import sessionspec.catalogue.Identified;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.Statement;
import sessionspec.catalogue.Suggestion;
import sessionspec.trace.Rule;
import sessionspec.trace.RuleFault;
import sessionspec.trace.Status;
import sessionspec.trace.run.RunFeature.RunRule;
import sessionspec.trace.run.RunFeature.Tag;

/**
 * Reads the tags of a rule: one id of its own and its citations, told apart by their letters. Interpretations and
 * discrepancies before the first statement are those that the title itself rests on. Citations of what the catalogue
 * does not have are told of and left out.
 */
final class TagReader {

    private static final Pattern ID = Pattern.compile("([A-Z]{2,5})-(\\d+)");
    private static final String LANGUAGE = "A rule carries its own id, such as @SIF-3, and its citations: statements"
            + " such as @CA-014, interpretations such as @INT-02, discrepancies such as @DIS-05.";

    private static final String STATEMENT = "statement";
    private static final Map<String, String> JUDGEMENTS = Map.of("INT", "interpretation", "DIS", "discrepancy");

    private final Catalogue known;
    private final List<String> documents;
    private final Map<String, Identified> citable = new TreeMap<>();
    private final Problems problems;

    TagReader(Catalogue known, Problems problems) {
        this.known = known;
        this.documents = known.documents().stream().map(CataloguedDocument::id).toList();
        Stream.concat(known.statements(), known.judgements().stream()).forEach(it -> citable.put(it.id(), it));
        this.problems = problems;
    }

    /** The rule with what its tags say, of which nothing has come yet. */
    Rule read(RunRule rule) {
        List<Tag> own = new ArrayList<>();
        Map<String, Set<String>> cited = new TreeMap<>();
        Set<String> readings = new LinkedHashSet<>();
        for (Tag tag : rule.tags()) {
            Matcher id = ID.matcher(tag.name());
            if (!id.matches()) {
                problems.add(
                        Problem.Kind.UNKNOWN_ID,
                        tag.place(),
                        "The tag @" + tag.name() + " is not part of the language",
                        LANGUAGE + suggestion(tag));
            } else if (!documents.contains(id.group(1)) && !JUDGEMENTS.containsKey(id.group(1))) {
                own.add(tag);
            } else {
                String what = JUDGEMENTS.getOrDefault(id.group(1), STATEMENT);
                Set<String> same = cited.computeIfAbsent(what, any -> new LinkedHashSet<>());
                if (isCitable(tag, what)) {
                    same.add(tag.name());
                    if (!cited.containsKey(STATEMENT)) {
                        readings.add(tag.name());
                    }
                }
            }
        }
        if (!cited.containsKey(STATEMENT)) {
            problems.add(
                    Problem.Kind.RULE_INCOMPLETE,
                    rule.place(),
                    "The rule \"" + rule.title() + "\" cites no statement of any document",
                    "Tag it with the statements that it rests on, such as @CA-014; see the catalogue.");
        }
        return new Rule(
                ownId(own),
                rule.title(),
                rule.description(),
                rule.place().file(),
                rule.place().line(),
                List.copyOf(readings),
                List.copyOf(cited.getOrDefault(STATEMENT, Set.of())),
                judgements(cited, "INT"),
                judgements(cited, "DIS"),
                Status.NOT_RUN,
                List.of(),
                RuleFault.UNTRIED,
                List.of(),
                rule.examples());
    }

    private static List<String> judgements(Map<String, Set<String>> cited, String letters) {
        return cited.getOrDefault(JUDGEMENTS.get(letters), Set.of()).stream()
                .sorted(IdOrder.BY_NUMBER)
                .toList();
    }

    private String ownId(List<Tag> own) {
        own.stream()
                .skip(1)
                .forEach(tag -> problems.add(
                        Problem.Kind.RULE_INCOMPLETE,
                        tag.place(),
                        "The rule has the id @" + own.get(0).name() + " already; @" + tag.name() + " is a second one",
                        "Keep one of them. The documents known are " + String.join(", ", documents) + "."
                                + suggestion(tag)));
        return own.isEmpty() ? "" : own.get(0).name();
    }

    /** Whether the catalogue has it; tells what speaks against citing it. */
    private boolean isCitable(Tag tag, String what) {
        Identified cited = citable.get(tag.name());
        if (cited == null) {
            String retired = known.retired(tag.name())
                    .map(it -> "; it was retired at " + it.place() + ": " + it.reason())
                    .orElse("");
            problems.add(
                    Problem.Kind.UNKNOWN_ID,
                    tag.place(),
                    "No " + what + " @" + tag.name() + " is in the catalogue" + retired,
                    "Cite one that is, or add it." + suggestion(tag));
        } else if (cited.gone()) {
            problems.add(
                    Problem.Kind.UNKNOWN_ID,
                    tag.place(),
                    "The statement @" + tag.name() + " is retired: no document says it any more",
                    "Drop the tag, or cite what the document says now. It stands at " + cited.place() + ".");
        } else if (cited instanceof Statement it && it.disposition() != Statement.Disposition.SPECIFIED) {
            problems.add(
                    Problem.Kind.STATEMENT_INCOMPLETE,
                    tag.place(),
                    "The statement @" + tag.name()
                            + " is not specified according to the catalogue, yet a rule cites it",
                    "Drop the tag, or make the statement specified at " + it.place() + ".");
        }
        return cited != null;
    }

    private String suggestion(Tag tag) {
        return Suggestion.nearest(tag.name(), citable.keySet())
                .map(nearest -> " Did you mean @" + nearest + "?")
                .orElse("");
    }
}
