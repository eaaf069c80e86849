package sessionspec.ask.answer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import sessionspec.ask.wording.ClockTimes;

/** The members of what is told as JSON. */
final class Members {

    /** The form that {@link sessionspec.ask} describes. */
    static final int FORM = 1;

    private static final long MINUTE = 60;

    static Map<String, Object> time(Instant at) {
        return object("minute", Math.floorDiv(at.getEpochSecond(), MINUTE), "says", ClockTimes.instant(at));
    }

    /** In the order of the names, each of which stands before its value. */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int at = 0; at < members.length; at += 2) {
            json.put((String) members[at], members[at + 1]);
        }
        return json;
    }
}
