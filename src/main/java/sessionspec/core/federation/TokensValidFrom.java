package sessionspec.core.federation;

import java.time.Instant;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/** StsRefreshTokensValidFrom of a user. */
record TokensValidFrom(String user, Instant from) implements Fact.OfUser {

    /** Whether that of the user, who is federated, was set. */
    static boolean isSet(String user, Occasion now) {
        return Identity.isFederated(now, user)
                && now.find(TokensValidFrom.class, user).isPresent();
    }

    /** Whether it is a time after the one at which they were issued. */
    static boolean isAfter(Issue issue, Occasion now) {
        return now.find(TokensValidFrom.class, issue.user())
                .filter(valid -> issue.at().isBefore(valid.from()))
                .isPresent();
    }
}
