package sessionspec.trace.citation;

import java.util.HashMap;
import java.util.Map;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.run.RunFeature.RunRule;

/** Holds that every rule has a title of its own that is one short sentence. */
final class RuleTitles {

    private static final int MOST_WORDS = 25;

    private final Problems problems;
    private final Map<String, Place> first = new HashMap<>();

    RuleTitles(Problems problems) {
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
}
