package sessionspec.core.federation;

import static sessionspec.core.federation.SyncPart.CUSTOM_RULE_IN;
import static sessionspec.core.federation.SyncPart.CUSTOM_RULE_OUT;
import static sessionspec.core.federation.SyncPart.IN_FROM_AD;
import static sessionspec.core.federation.SyncPart.OUT_OF_ENTRA_ID;
import static sessionspec.core.federation.SyncPart.PASSWORD_HASH_SYNCHRONIZATION;
import static sessionspec.core.federation.SyncPlace.ENTRA_ID;
import static sessionspec.core.federation.SyncPlace.METAVERSE;
import static sessionspec.core.federation.SyncPlace.ON_PREMISES;

import java.util.List;

/**
 * An attribute flow from one place to the next.
 *
 * @param of   the part of the synchronisation that carries it
 * @param rule that lets it carry
 */
record Flow(SyncPart of, String rule, String part, SyncPlace from, SyncPlace to) {

    /** In the order in which values pass them. */
    static final List<Flow> ALL = List.of(
            new Flow(IN_FROM_AD, "SYN-2", "into the metaverse", ON_PREMISES, METAVERSE),
            new Flow(CUSTOM_RULE_IN, "SYN-4", "into the metaverse", ON_PREMISES, METAVERSE),
            new Flow(OUT_OF_ENTRA_ID, "SYN-2", "out of the metaverse", METAVERSE, ENTRA_ID),
            new Flow(CUSTOM_RULE_OUT, "SYN-4", "out of the metaverse", METAVERSE, ENTRA_ID),
            new Flow(PASSWORD_HASH_SYNCHRONIZATION, "SYN-7", "past the metaverse", ON_PREMISES, ENTRA_ID));

    boolean isFiltered() {
        return from == METAVERSE;
    }
}
