package sessionspec.core.federation;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/** StsRefreshTokensValidFrom of a user. */
record TokensValidFrom(String user, Instant from) implements Fact {

    @Override
    public Object key() {
        return user;
    }

    static Optional<TokensValidFrom> of(String user, Occasion now) {
        return now.find(TokensValidFrom.class, user);
    }

    /** Whether it is a time after the one at which they were issued. */
    static boolean isAfter(Issue issue, Occasion now) {
        return of(issue.user(), now)
                .filter(valid -> issue.at().isBefore(valid.from()))
                .isPresent();
    }
}
