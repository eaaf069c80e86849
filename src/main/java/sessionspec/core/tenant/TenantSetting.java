package sessionspec.core.tenant;

/** What an administrator can switch for a tenant besides policies. */
public enum TenantSetting {
    /** The stay-signed-in prompt, switched in company branding. */
    STAY_SIGNED_IN_PROMPT,
    /** AD FS is configured for persistent single sign-on. */
    AD_FS_PERSISTENCE,
    REMEMBER_MFA,
    /** Any other setting that makes users sign in again. */
    OTHER_REAUTHENTICATION,
    /** Roles of the admin portals are activated with PIM under an authentication context that asks again. */
    ROLE_ACTIVATION_ASKS_AGAIN,
    // security defaults
    /** The set of basic protections that needs no policy. */
    SECURITY_DEFAULTS;

    /** As it is where nobody switched it, in a tenant that is not new. */
    boolean usual() {
        return this == STAY_SIGNED_IN_PROMPT;
    }
}
