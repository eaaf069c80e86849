package sessionspec.core.signin;

/** What revokes a session. */
public enum Change {
    PASSWORD_CHANGED,
    DEVICE_NONCOMPLIANT,
    ACCOUNT_DISABLED,
    /** An administrator revokes the user's sessions. */
    SESSIONS_REVOKED
}
