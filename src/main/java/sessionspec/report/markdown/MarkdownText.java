package sessionspec.report.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.MarkedText;

/** How words of others are written so that they do not become markup. */
final class MarkdownText {

    static List<String> wordings(DocumentChange change) {
        Optional<String> was = change.wasText().map(it -> "- was: " + marked(it, "~~"));
        Optional<String> is = change.isText().map(it -> "- is: " + marked(it, "**"));
        return Stream.of(was, is).flatMap(Optional::stream).toList();
    }

    private static String marked(MarkedText text, String mark) {
        return text.parts().stream()
                .map(part -> part.changed() && !part.text().isBlank()
                        ? (part.text().startsWith(" ") ? " " : "")
                                + mark
                                + escaped(part.text().strip())
                                + mark
                                + (part.text().endsWith(" ") ? " " : "")
                        : escaped(part.text()))
                .collect(Collectors.joining());
    }

    /** What is to be typed or pasted, set off from the sentences. */
    static List<String> asItStands(String text) {
        return Stream.of(Stream.of(""), text.lines().map(line -> "      " + line), Stream.of(""))
                .flatMap(lines -> lines)
                .toList();
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1").replaceAll("\\s*\\R\\s*", " ");
    }
}
