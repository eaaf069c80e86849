package sessionspec.core;

import java.time.Instant;

/**
 * An SSO cookie of AD FS.
 *
 * @param kind   why it was set
 * @param issued when the user gave credentials for it
 * @param used   last time that AD FS let a request through by it
 * @param mfa    whether it tells of MFA
 * @param farm   the configuration that it was issued under
 */
public record AdfsCookie(Kind kind, Instant issued, Instant used, boolean mfa, AdfsFarm farm) {

    public enum Kind {
        /** Session SSO. */
        SESSION,
        /** Persistent SSO, by Keep me signed in. */
        KEEP_ME_SIGNED_IN,
        /** Persistent SSO, because the device is registered. */
        REGISTERED_DEVICE
    }

    public boolean persistent() {
        return kind != Kind.SESSION;
    }

    AdfsCookie usedAt(Instant at) {
        return new AdfsCookie(kind, issued, at, mfa, farm);
    }

    AdfsCookie withMfa() {
        return new AdfsCookie(kind, issued, used, true, farm);
    }
}
