package sessionspec.core;

import java.util.Optional;

/** What can be switched about the synchronisation of the time of the last password change. */
public enum SyncPart {
    /** Out-of-box rule In from AD - User Common. */
    IN_FROM_AD(Place.ON_PREMISES, Place.METAVERSE),
    CUSTOM_RULE_IN(Place.ON_PREMISES, Place.METAVERSE),
    /** Out-of-box rule Out of Microsoft Entra ID - User Join. */
    OUT_OF_ENTRA_ID(Place.METAVERSE, Place.ENTRA_ID),
    CUSTOM_RULE_OUT(Place.METAVERSE, Place.ENTRA_ID),
    PASSWORD_HASH_SYNCHRONIZATION(Place.ON_PREMISES, Place.ENTRA_ID),
    /** The app and attribute filtering feature. */
    ATTRIBUTE_FILTERING,
    /** PwdLastSet among the attributes that the filtering feature lets through. */
    PWD_LAST_SET_SELECTED;

    /** Where the time of the last password change is kept. */
    public enum Place {
        /** PwdLastSet of the on-premises Active Directory. */
        ON_PREMISES,
        /** PwdLastSet of the metaverse. */
        METAVERSE,
        /** LastPasswordChangeTimestamp of Microsoft Entra ID. */
        ENTRA_ID
    }

    /** An attribute flow from one place to the next. */
    record Flow(Place from, Place to) {}

    private final Optional<Flow> flow;

    SyncPart() {
        this.flow = Optional.empty();
    }

    SyncPart(Place from, Place to) {
        this.flow = Optional.of(new Flow(from, to));
    }

    /** The flow that it carries, if it carries one. */
    Optional<Flow> flow() {
        return flow;
    }
}
