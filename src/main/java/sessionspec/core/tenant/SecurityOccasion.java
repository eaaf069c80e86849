package sessionspec.core.tenant;

/** What security defaults are about. */
public enum SecurityOccasion {
    UNREGISTERED_USER_SIGNS_IN,
    ADMINISTRATOR_SIGNS_IN,
    LEGACY_PROTOCOL_USED,
    MFA_NECESSARY,
    /** The privileged activity that the article names. */
    AZURE_PORTAL_ACCESSED
}
