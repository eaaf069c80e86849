package sessionspec.report.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When and from what a report was made, in words. */
public final class ReportStamp {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private ReportStamp() {}

    /** An instant that is never part of a story, such as {@code 2026-02-03 10:15 UTC}. */
    public static String time(Instant instant) {
        return STAMP.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The first 12 digits of the id of a commit, and the {@code +} of one that files differ from; words as they are. */
    public static String commit(String commit) {
        return commit.replaceFirst("^([0-9a-f]{12})[0-9a-f]+", "$1");
    }
}
