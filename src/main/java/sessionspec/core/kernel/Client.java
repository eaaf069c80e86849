package sessionspec.core.kernel;

/** The kind of client that sends a request, as sign-in logs tell them apart. */
public enum Client {
    BROWSER,
    NATIVE_APP,
    CONFIDENTIAL_CLIENT
}
