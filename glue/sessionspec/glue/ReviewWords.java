package sessionspec.glue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import sessionspec.core.kernel.Event;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;

/** What of a tenant somebody looks at, in the words of the features. */
final class ReviewWords {

    private static final String FOR = " for ";

    static final String PATTERN = "the configuration is reviewed(?:" + FOR + "(?:" + CircumstanceWords.PATTERN
            + "))?|the MFA settings are reviewed";

    private ReviewWords() {}

    /** A look at the configuration. */
    interface Review extends Function<Instant, Event> {}

    static Review parse(String words) {
        if (words.startsWith("the MFA settings")) {
            return MfaSettingsReviewed::new;
        }
        int at = words.indexOf(FOR);
        return now -> new ConfigurationReviewed(
                now,
                at < 0 ? Optional.empty() : Optional.of(CircumstanceWords.parse(words.substring(at + FOR.length()))));
    }
}
