package sessionspec.core;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the controls of the article on reauthentication go by.
 *
 * @param validated  last time a refresh token of an app outside the browser was issued or validated
 * @param renewed    last time the Primary Refresh Token was renewed because the device was used
 * @param mfa        last time that MFA was done on each device, as far as it was not taken back
 * @param mfaRevoked whether what was remembered of MFA has been taken back since the last MFA
 * @param compliant  what the compliance of the managed device was last measured to be
 */
public record ReauthenticationFacts(
        Optional<Instant> validated,
        Optional<Instant> renewed,
        Map<Device, Instant> mfa,
        boolean mfaRevoked,
        Optional<Boolean> compliant) {

    static final ReauthenticationFacts NONE =
            new ReauthenticationFacts(Optional.empty(), Optional.empty(), Map.of(), false, Optional.empty());

    ReauthenticationFacts validatedAt(Instant at) {
        return new ReauthenticationFacts(Optional.of(at), renewed, mfa, mfaRevoked, compliant);
    }

    ReauthenticationFacts renewedAt(Instant at) {
        return new ReauthenticationFacts(validated, Optional.of(at), mfa, mfaRevoked, compliant);
    }

    ReauthenticationFacts mfaDone(Device on, Instant at) {
        Map<Device, Instant> done = new EnumMap<>(Device.class);
        done.putAll(mfa);
        done.put(on, at);
        return new ReauthenticationFacts(validated, renewed, Map.copyOf(done), false, compliant);
    }

    ReauthenticationFacts withMfaRevoked() {
        return new ReauthenticationFacts(validated, renewed, Map.of(), true, compliant);
    }

    ReauthenticationFacts measured(boolean asCompliant) {
        return new ReauthenticationFacts(validated, renewed, mfa, mfaRevoked, Optional.of(asCompliant));
    }
}
