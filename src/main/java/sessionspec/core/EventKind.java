package sessionspec.core;

/** What can happen to a session or its tenant. The report has the words; a test holds that none is missing. */
public enum EventKind {
    SIGNED_IN,
    DEVICE_LOCKED,
    DEVICE_UNLOCKED,
    ACCESSED
}
