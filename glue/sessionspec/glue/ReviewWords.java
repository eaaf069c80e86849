package sessionspec.glue;

import java.time.Instant;
import java.util.function.Function;
import sessionspec.core.Circumstance;
import sessionspec.core.Event;
import sessionspec.core.EventKind;

/** What of a tenant somebody looks at, in the words of the features. */
final class ReviewWords {

    private static final String FOR = " for ";

    static final String PATTERN = "the configuration is reviewed(?:" + FOR + "(?:" + CircumstanceWords.PATTERN
            + "))?|the MFA settings are reviewed";

    private ReviewWords() {}

    /**
     * A look at the configuration.
     *
     * @param details what the report shows of it
     */
    record Review(Function<Instant, Event> event, String... details) {}

    static Review parse(String words) {
        int at = words.indexOf(FOR);
        if (at >= 0) {
            String scenario = words.substring(at + FOR.length());
            Circumstance stated = CircumstanceWords.parse(scenario);
            return new Review(now -> new Event.ScenarioReviewed(now, stated), scenario);
        }
        return words.startsWith("the MFA settings")
                ? new Review(now -> Event.of(EventKind.MFA_SETTINGS_REVIEWED, now))
                : new Review(now -> Event.of(EventKind.CONFIGURATION_REVIEWED, now));
    }
}
