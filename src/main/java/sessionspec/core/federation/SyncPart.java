package sessionspec.core.federation;

import static sessionspec.core.federation.SyncPlace.ENTRA_ID;
import static sessionspec.core.federation.SyncPlace.METAVERSE;
import static sessionspec.core.federation.SyncPlace.ON_PREMISES;

import java.util.Optional;

/** What can be switched about the synchronisation of the time of the last password change. */
public enum SyncPart {
    /** Out-of-box rule In from AD - User Common. */
    IN_FROM_AD(true, new Flow("SYN-2", "into the metaverse", ON_PREMISES, METAVERSE)),
    CUSTOM_RULE_IN(false, new Flow("SYN-4", "into the metaverse", ON_PREMISES, METAVERSE)),
    /** Out-of-box rule Out of Microsoft Entra ID - User Join. */
    OUT_OF_ENTRA_ID(true, new Flow("SYN-2", "out of the metaverse", METAVERSE, ENTRA_ID)),
    CUSTOM_RULE_OUT(false, new Flow("SYN-4", "out of the metaverse", METAVERSE, ENTRA_ID)),
    PASSWORD_HASH_SYNCHRONIZATION(false, new Flow("SYN-7", "past the metaverse", ON_PREMISES, ENTRA_ID)),
    /** The app and attribute filtering feature. */
    ATTRIBUTE_FILTERING(false, null),
    /** PwdLastSet among the attributes that the filtering feature lets through. */
    PWD_LAST_SET_SELECTED(true, null);

    /**
     * An attribute flow from one place to the next.
     *
     * @param rule that lets it carry
     */
    record Flow(String rule, String part, SyncPlace from, SyncPlace to) {

        /** Whether the filter stands in its way. */
        boolean isFiltered() {
            return from == METAVERSE;
        }
    }

    private final boolean usual;
    private final Optional<Flow> flow;

    SyncPart(boolean usual, @org.jspecify.annotations.Nullable Flow flow) {
        this.usual = usual;
        this.flow = Optional.ofNullable(flow);
    }

    /** Whether it is on where nobody has switched it. */
    boolean isUsual() {
        return usual;
    }

    /** The flow that it carries, if it carries one; parts come in the order in which values pass them. */
    Optional<Flow> flow() {
        return flow;
    }
}
