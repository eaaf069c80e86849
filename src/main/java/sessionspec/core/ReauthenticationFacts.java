package sessionspec.core;

import java.time.Instant;
import java.util.Optional;

/**
 * What the controls of the article on reauthentication go by.
 *
 * @param validated  last time a refresh token of an app outside the browser was issued or validated
 * @param renewed    last time the Primary Refresh Token was renewed because the device was used
 * @param mfaRevoked whether what was remembered of MFA has been taken back since the last MFA
 * @param compliant  what the compliance of the managed device was last measured to be
 */
public record ReauthenticationFacts(
        Optional<Instant> validated, Optional<Instant> renewed, boolean mfaRevoked, Optional<Boolean> compliant) {

    static final ReauthenticationFacts NONE =
            new ReauthenticationFacts(Optional.empty(), Optional.empty(), false, Optional.empty());

    ReauthenticationFacts validatedAt(Instant at) {
        return new ReauthenticationFacts(Optional.of(at), renewed, mfaRevoked, compliant);
    }

    ReauthenticationFacts renewedAt(Instant at) {
        return new ReauthenticationFacts(validated, Optional.of(at), mfaRevoked, compliant);
    }

    ReauthenticationFacts mfaRevoked(boolean revoked) {
        return new ReauthenticationFacts(validated, renewed, revoked, compliant);
    }

    ReauthenticationFacts measured(boolean asCompliant) {
        return new ReauthenticationFacts(validated, renewed, mfaRevoked, Optional.of(asCompliant));
    }
}
