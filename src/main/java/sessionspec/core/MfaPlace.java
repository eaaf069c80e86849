package sessionspec.core;

/** Where MFA is required. */
public enum MfaPlace {
    BROWSER,
    /** An app in the same browser, but not the one in which MFA was done. */
    ANOTHER_APP_IN_BROWSER,
    NON_BROWSER_APP
}
