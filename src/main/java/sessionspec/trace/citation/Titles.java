package sessionspec.trace.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.Example;
import sessionspec.trace.run.RunFeature.RunRule;

/**
 * Holds that every rule has a title of its own that is one short sentence; that the name of every example is one, which is also
 * understood where nothing stands before it; and that "a" and "an" agree with the word that an outline's table puts after them,
 * in names and in steps.
 */
final class Titles {

    private static final int MOST_WORDS = 25;

    /** What points back to something, or begins with what is no subject. */
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:It|They|Them|This|That|These|Those|Such|Either|Neither|Both|Nor|Not|Of|Whether)\\b|^\\p{Ll}");

    /** What leans on another example, or a silence of the documents that is not told of them. */
    private static final Pattern END = Pattern.compile(
            "\\b(?:either|too|as well|likewise|all the same|the same|it|them|so|one|is not said|is not stated)$"
                    + "|\\.$");

    private static final Pattern WITHIN =
            Pattern.compile("\\bsay it\\b|\\bfor them\\b|\\bit is(?: as)? open\\b|, asked (?:at|on)\\b");

    /** By letters, where these tell how a word is spoken: "an hour", "a user", "an SSO cookie" are left alone. */
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:[Aa] (?:[aei]|o(?!ne\\b)|un(?!i))|[Aa]n [bcdfgjkpqtvwyz])\\w*");

    private final Problems problems;
    private final Map<String, Place> first = new HashMap<>();

    Titles(Problems problems) {
        this.problems = problems;
    }

    void hold(RunRule rule) {
        String title = rule.title();
        if (title.isBlank()) {
            problems.add(
                    Problem.Kind.RULE_INCOMPLETE,
                    rule.place(),
                    "The rule has no title",
                    "Say what holds, in one sentence.");
            return;
        }
        Place same = first.putIfAbsent(title, rule.place());
        if (same != null) {
            problems.add(
                    Problem.Kind.RULE_INCOMPLETE,
                    rule.place(),
                    "The rule has the title of the rule at " + same + ": \"" + title + "\"",
                    "Say what sets it apart, or make them one rule.");
        }
        int words = title.strip().split("\\s+").length;
        if (words > MOST_WORDS) {
            wrong(
                    rule,
                    "has " + words + " words, and " + MOST_WORDS + " are the most",
                    "Leave to the examples what they show, or make two claims two rules.");
        }
        if (title.startsWith("Of ")) {
            wrong(
                    rule,
                    "begins with \"Of\"",
                    "Begin with the subject, such as \"The documents do not say whether ...\".");
        }
        if (title.endsWith(".") || Character.isLowerCase(title.codePointAt(0))) {
            wrong(rule, "begins with a small letter or ends with a full stop", "Write it as a heading.");
        }
    }

    private void wrong(RunRule rule, String how, String remedy) {
        problems.add(Problem.Kind.LANGUAGE, rule.place(), "The title \"" + rule.title() + "\" " + how, remedy);
    }

    void hold(Example example, String file) {
        Place place = new Place(file, example.line());
        String name = example.name().strip();
        wrong(name, place, "begins with", BEGINNING.matcher(name));
        wrong(name, place, "ends with", END.matcher(name));
        wrong(name, place, "has", WITHIN.matcher(name));
        int words = name.split("\\s+").length;
        if (words > MOST_WORDS) {
            wrong(name, place, "has " + words + " words, and " + MOST_WORDS + " are the most");
        }
        article(example.name(), place);
        example.steps().stream()
                .filter(step -> step.line() > 0)
                .forEach(step -> article(step.text(), new Place(file, step.line())));
    }

    private void article(String text, Place place) {
        Matcher found = ARTICLE.matcher(text);
        if (found.find()) {
            problems.add(
                    Problem.Kind.LANGUAGE,
                    place,
                    "The article does not agree: \"" + found.group() + "\"",
                    "Write the other article, or \"the\" where a table says what follows.");
        }
    }

    private void wrong(String name, Place place, String how, Matcher found) {
        if (found.find()) {
            wrong(name, place, how + " \"" + found.group() + "\"");
        }
    }

    private void wrong(String name, Place place, String how) {
        problems.add(
                Problem.Kind.LANGUAGE,
                place,
                "The name of the example \"" + name + "\" " + how,
                "Say of whom and of what it is, in one sentence that can be read alone: subject first.");
    }
}
