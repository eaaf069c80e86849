package sessionspec.trace.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.catalogue.Place;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.trace.Example;

/** Holds that "a" and "an" agree with the word that an outline's table puts after them, in names and in steps. */
final class Articles {

    /** By letters, where these tell how a word is spoken: "an hour", "a user", "an SSO cookie" are left alone. */
    private static final Pattern WRONG =
            Pattern.compile("\\b(?:[Aa] (?:[aei]|o(?!ne\\b)|un(?!i))|[Aa]n [bcdfgjkpqtvwyz])\\w*");

    private final Problems problems;

    Articles(Problems problems) {
        this.problems = problems;
    }

    void hold(Example example, String file) {
        hold(example.name(), new Place(file, example.line()));
        example.steps().stream()
                .filter(step -> step.line() > 0)
                .forEach(step -> hold(step.text(), new Place(file, step.line())));
    }

    private void hold(String text, Place place) {
        Matcher found = WRONG.matcher(text);
        if (found.find()) {
            problems.add(
                    Problem.Kind.LANGUAGE,
                    place,
                    "The article does not agree: \"" + found.group() + "\"",
                    "Write the other article, or \"the\" where a table says what follows.");
        }
    }
}
