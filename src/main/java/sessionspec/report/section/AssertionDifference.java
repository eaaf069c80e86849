package sessionspec.report.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was expected and what came of it in the message of a failed assertion, as the common libraries write it. */
public final class AssertionDifference {

    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("(?s)(.*?)\\bexpected:\\s*<(.*?)> but was:\\s*<(.*)>\\s*"),
            Pattern.compile("(?si)(.*?)\\bexpected:[ \\t]*\\R?(.*?)\\R\\s*but(?: was)?:[ \\t]*(?:was )?\\R?(.*)"));

    /** @param about what was looked at; may be empty */
    public record Difference(String about, String expected, String actual) {}

    private AssertionDifference() {}

    /** Empty when the message does not tell the two apart. */
    public static Optional<Difference> of(String message) {
        return WAYS.stream()
                .map(way -> way.matcher(message))
                .filter(Matcher::matches)
                .findFirst()
                .map(it -> new Difference(
                        it.group(1).strip(), it.group(2).strip(), it.group(3).strip()));
    }
}
