package sessionspec.trace.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.catalogue.Catalogue;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.drift.StatementState;
import sessionspec.drift.text.Sketch;
import sessionspec.drift.text.WordKind;
import sessionspec.drift.text.Wording;
import sessionspec.trace.OpenQuestions;
import sessionspec.trace.Rule;

/**
 * A title claims no more than what it rests on: a word such as "every", "only" or "never" stands in a statement that the rule
 * cites or in a passage of it, or the title shows that it rests on a reading of ours. One that says what is left open, or that
 * something is our reading, shows it always.
 */
public final class SweepingTitles {

    /** Of each group one word may stand for another. */
    private static final List<Set<String>> SWEEPING = List.of(
            Set.of("all", "each", "every", "any"),
            Set.of("always"),
            Set.of("only"),
            Set.of("no", "never", "nothing", "nobody"));

    /** How a title says that something is how we read it. */
    private static final Pattern OURS = Pattern.compile("\\b(?:(?:we|our) read|that is,)");

    /** Whatever is denied says one of these, too. */
    private static final Set<String> DENIED = Set.of("only", "no", "never", "nothing", "nobody");

    private final Catalogue catalogue;
    private final List<String> names;
    private final Problems problems;

    public SweepingTitles(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.names = catalogue.glossary().stream()
                .map(it -> it.term().toLowerCase(Locale.ROOT))
                .filter(it -> !sweeping(it, word -> true).isEmpty())
                .toList();
    }

    /** Of rules that show no reading. */
    public void hold(List<Rule> rules) {
        rules.stream().filter(rule -> rule.readings().isEmpty()).forEach(this::hold);
    }

    private void hold(Rule rule) {
        boolean silent = OpenQuestions.isSilent(rule);
        if (silent && !rule.interpretations().isEmpty()
                || OURS.matcher(rule.title()).find()) {
            tell(rule, "is a reading of ours, and which one is not shown");
        }
        if (silent) {
            return;
        }
        Set<String> said = said(rule).collect(Collectors.toCollection(HashSet::new));
        if (said.stream().anyMatch(word -> WordKind.ofTold(word) == WordKind.NEGATION)) {
            said.addAll(DENIED);
        }
        List<String> beyond = sweeping(
                bare(rule.title()),
                word -> SWEEPING.stream()
                        .filter(group -> group.contains(word))
                        .noneMatch(group -> group.stream().anyMatch(said::contains)));
        if (!beyond.isEmpty()) {
            tell(
                    rule,
                    "says \"" + String.join("\", \"", beyond) + "\", which nothing does that it rests on: "
                            + String.join(", ", rule.statements()));
        }
    }

    private void tell(Rule rule, String what) {
        String remedy = "Say what the documents say, or name the reading that it rests on before the statements.";
        problems.add(Problem.Kind.LANGUAGE, rule.place(), "The title of " + rule.id() + " " + what, remedy);
    }

    /** Without the names of settings that sound like claims, such as "every time". */
    private String bare(String title) {
        String bare = title.toLowerCase(Locale.ROOT);
        for (String name : names) {
            bare = bare.replace(name, "");
        }
        return bare;
    }

    /** The words of all statements that it cites, and of their passages. */
    private Stream<String> said(Rule rule) {
        return catalogue.documents().stream()
                .flatMap(document -> document.statements().stream()
                        .filter(it -> rule.statements().contains(it.id()))
                        .flatMap(it -> Stream.concat(
                                Stream.of(Sketch.of(Wording.of(it.says()))),
                                StatementState.passages(document, it).stream()
                                        .map(passage -> Sketch.read(passage.sketch())))))
                .flatMap(Sketch::told);
    }

    private static List<String> sweeping(String text, Predicate<String> which) {
        return Sketch.of(Wording.of(text))
                .told()
                .filter(word -> SWEEPING.stream().anyMatch(group -> group.contains(word)))
                .filter(which)
                .toList();
    }
}
