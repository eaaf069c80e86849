package sessionspec.core;

/** What can happen to a session or its tenant. The report has the words; a test holds that none is missing. */
public enum EventKind {
    SIGNED_IN,
    DEVICE_LOGGED_IN,
    DEVICE_LOCKED,
    DEVICE_UNLOCKED,
    NATIVE_APP_AUTHENTICATED,
    POSTURE_CHANGED,
    STAY_SIGNED_IN_ANSWERED,
    BROWSER_CLOSED,
    APP_SESSION_STARTED,
    TOKEN_CACHED,
    CACHED_TOKEN_PRESENTED,
    ACCESS_REQUESTED,
    BACKGROUND_REQUESTED,
    CONFIGURATION_REVIEWED,
    // federated users and the synchronisation of their password changes
    IDENTITY_STATED,
    SYNC_FOUND,
    SYNC_SWITCHED,
    FULL_SYNC_CYCLE_RUN,
    POWERSHELL_OPENED,
    POWERSHELL_CONNECTED,
    TOKENS_VALID_FROM_SET
}
