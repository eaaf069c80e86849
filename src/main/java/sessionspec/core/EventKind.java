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
    // configurable token lifetimes
    TOKEN_LIFETIME_SET,
    TOKEN_LIFETIME_POLICIES_LISTED,
    TOKEN_REQUESTED,
    TOKEN_PRESENTED,
    SCRIPT_STARTED,
    APP_SESSION_MATCHED,
    APP_USED,
    SESSION_TOKEN_INACTIVITY_SET
}
