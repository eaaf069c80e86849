package sessionspec.trace.proof;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.catalogue.Excerpt;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.Example;
import sessionspec.trace.Status;
import sessionspec.trace.Step;

/** Says what came of each example. Whether its rule is proved is for the faults to say. */
public final class ExampleJudge {

    /** Of a name, in characters; as much as an address may have. */
    private static final int LONGEST_NAME = 300;

    private static final int LONGEST_MESSAGE = 240;

    private final Problems problems;
    private final Map<String, Place> taken = new HashMap<>();

    public ExampleJudge(Problems problems) {
        this.problems = problems;
    }

    /** @param rule id of its rule, empty when that has none; nothing can then be proven */
    public Example judge(Example example, String rule, String file) {
        Place place = new Place(file, example.line());
        failure(example, place);
        return example.named(id(rule, example.name(), place));
    }

    /** Tells of the first step that did not pass if there is one, else of attempts that failed before one passed. */
    public void failure(Example example, Place place) {
        if (example.status() != Status.FAILED) {
            return;
        }
        String subject = "The example \"" + example.name() + "\" ";
        example.steps().stream()
                .filter(step -> !step.status().equals("passed"))
                .findFirst()
                .ifPresentOrElse(
                        step -> problems.add(
                                Problem.Kind.EXAMPLE_FAILED,
                                place,
                                subject + "does not pass: \"" + step.keyword() + " " + step.text() + "\" " + fate(step),
                                remedy(step)),
                        () -> problems.add(
                                Problem.Kind.EXAMPLE_FAILED,
                                place,
                                subject + "passes only at attempt "
                                        + (example.notes().earlier().size() + 1) + "; before: "
                                        + String.join(", ", example.notes().earlier()),
                                "Nothing in an example is left to chance: find what differs between the attempts, and run"
                                        + " none twice."));
    }

    private static String fate(Step step) {
        String words = switch (step.status()) {
            case "failed" -> "failed";
            case "unknown" -> "has no result";
            default -> "is " + step.status();
        };
        String message = step.message().replaceAll("\\s+", " ");
        return message.isEmpty() ? words : words + ": " + Excerpt.of(message, LONGEST_MESSAGE);
    }

    private static String remedy(Step step) {
        return switch (step.status()) {
            case "undefined" ->
                "Say it in a phrase of the step vocabulary, which the report lists, or define the step.";
            case "pending" -> "Finish the step definition " + step.definition() + "; a pending step is never a pass.";
            case "skipped" -> "Drop what makes the step skip; a skipped step is never a pass.";
            case "ambiguous" -> "Several step definitions match: " + step.definition() + ". Keep one of them.";
            case "unknown" -> "Run the examples again, to their end: mvn verify";
            default -> "Hold the example against its documents: either the example or the core is wrong.";
        };
    }

    /** An id, which is a permalink: each is handed out once. */
    private String id(String rule, String name, Place place) {
        String slug = slug(name);
        if (slug.isEmpty()) {
            problems.add(
                    Problem.Kind.RULE_INCOMPLETE,
                    place,
                    "The example has no name that an address can be made of: \"" + name + "\"",
                    "Name it in words of the letters a to z and digits.");
            slug = "unnamed";
        }
        String wanted = rule.isEmpty() ? slug : rule + "." + slug;
        Place first = taken.putIfAbsent(wanted, place);
        if (first == null) {
            return wanted;
        }
        // Rules without an id are told of on their own; their examples need not be told apart.
        if (!rule.isEmpty()) {
            problems.add(
                    Problem.Kind.DUPLICATE_ID,
                    place,
                    "The example " + wanted + " stands at " + first + " already",
                    "Give it a name of its own; in an outline, put a <column> of the table into the outline's name.");
        }
        return Stream.iterate(2, number -> number + 1)
                .map(number -> wanted + "-" + number)
                .filter(next -> taken.putIfAbsent(next, place) == null)
                .findFirst()
                .orElseThrow();
    }

    /** The name in lower case, every run of other characters than a to z and digits made one hyphen. */
    private static String slug(String name) {
        String letters =
                name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
