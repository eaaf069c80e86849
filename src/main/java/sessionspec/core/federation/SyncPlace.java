package sessionspec.core.federation;

/** Where the time of the last password change is kept. */
public enum SyncPlace {
    /** PwdLastSet of the on-premises Active Directory. */
    ON_PREMISES,
    /** PwdLastSet of the metaverse. */
    METAVERSE,
    /** LastPasswordChangeTimestamp of Microsoft Entra ID. */
    ENTRA_ID
}
