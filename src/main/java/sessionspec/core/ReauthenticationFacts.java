package sessionspec.core;

import java.time.Instant;
import java.util.Optional;

/**
 * What the controls of the article on reauthentication go by.
 *
 * @param validated  last time a refresh token of an app outside the browser was issued or validated
 * @param renewed    last time the Primary Refresh Token was renewed because the device was used
 * @param mfaRevoked whether what was remembered of MFA has been taken back since the last MFA
 */
public record ReauthenticationFacts(Optional<Instant> validated, Optional<Instant> renewed, boolean mfaRevoked) {

    static final ReauthenticationFacts NONE = new ReauthenticationFacts(Optional.empty(), Optional.empty(), false);

    ReauthenticationFacts validatedAt(Instant at) {
        return new ReauthenticationFacts(Optional.of(at), renewed, mfaRevoked);
    }

    ReauthenticationFacts renewedAt(Instant at) {
        return new ReauthenticationFacts(validated, Optional.of(at), mfaRevoked);
    }

    ReauthenticationFacts mfaRevoked(boolean revoked) {
        return new ReauthenticationFacts(validated, renewed, revoked);
    }
}
