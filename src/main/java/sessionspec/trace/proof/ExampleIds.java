package sessionspec.trace.proof;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;

/** Hands out the ids of examples, which are permalinks: each is handed out once. */
final class ExampleIds {

    /** Of a name, in characters; as much as an address may have. */
    private static final int LONGEST = 300;

    private final Problems problems;
    private final Map<String, Place> taken = new HashMap<>();

    ExampleIds(Problems problems) {
        this.problems = problems;
    }

    String take(String rule, String name, Place place) {
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
    static String slug(String name) {
        String letters = name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
