package sessionspec.drift.passage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a text that tells when a document was last changed, however it is written there. */
final class EditionDate {

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})");

    /** Days and months as Microsoft Learn, which publishes in American English, writes them. */
    private static final List<DateTimeFormatter> FORMS =
            List.of("uuuu-MM-dd", "M/d/uuuu", "MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "d MMM uuuu").stream()
                    .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
                    .toList();

    /** The first date of a text as {@code 2026-01-31}; empty when there is none. */
    static String in(String text) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            for (DateTimeFormatter form : FORMS) {
                try {
                    return LocalDate.parse(date.group(), form).toString();
                } catch (DateTimeException e) {
                    // written in another form
                }
            }
        }
        return "";
    }
}
