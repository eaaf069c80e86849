package sessionspec.report.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sessionspec.report.view.ExampleView.DifferenceView;

/** Finds what was expected and what came of it in the message of a failed assertion, as the common libraries write it. */
final class AssertionDifference {

    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("(?s)(.*?)\\bexpected:\\s*<(.*?)> but was:\\s*<(.*)>\\s*"),
            Pattern.compile("(?si)(.*?)\\bexpected:[ \\t]*\\R?(.*?)\\R\\s*but(?: was)?:[ \\t]*(?:was )?\\R?(.*)"));

    private AssertionDifference() {}

    /** Empty when the message does not tell the two apart. */
    static Optional<DifferenceView> of(String message) {
        return WAYS.stream()
                .map(way -> way.matcher(message))
                .filter(Matcher::matches)
                .findFirst()
                .map(it -> new DifferenceView(
                        it.group(1).strip(), it.group(2).strip(), it.group(3).strip()));
    }
}
