package sessionspec.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sessionspec.core.SyncPart.Flow;
import sessionspec.core.SyncPart.Place;

/**
 * How the synchronisation is set up.
 *
 * @param on the parts that are on
 */
public record SyncConfiguration(Set<SyncPart> on) {

    /** The two out-of-box rules and nothing else. */
    static final SyncConfiguration DEFAULT = new SyncConfiguration(
            Set.of(SyncPart.IN_FROM_AD, SyncPart.OUT_OF_ENTRA_ID, SyncPart.PWD_LAST_SET_SELECTED));

    boolean has(SyncPart part) {
        return on.contains(part);
    }

    /** Whether the filtering feature keeps PwdLastSet back. */
    boolean filters() {
        return has(SyncPart.ATTRIBUTE_FILTERING) && !has(SyncPart.PWD_LAST_SET_SELECTED);
    }

    /** The flows in the order in which values pass them. The filter holds back what rules would export. */
    List<Flow> flows() {
        Flow export = new Flow(Place.METAVERSE, Place.ENTRA_ID);
        List<Flow> flows = new ArrayList<>();
        for (SyncPart part : SyncPart.values()) {
            if (has(part)) {
                part.flow().filter(flow -> !(filters() && flow.equals(export))).ifPresent(flows::add);
            }
        }
        return flows;
    }

    SyncConfiguration switched(Set<SyncPart> parts, boolean toOn) {
        Set<SyncPart> all = EnumSet.noneOf(SyncPart.class);
        all.addAll(on);
        if (toOn) {
            all.addAll(parts);
        } else {
            all.removeAll(parts);
        }
        return new SyncConfiguration(Set.copyOf(all));
    }
}
