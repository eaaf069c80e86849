package sessionspec.core;

import java.util.ArrayList;
import java.util.List;

/**
 * How the time of a password change gets from the on-premises Active Directory to LastPasswordChangeTimestamp.
 * Implements SYN-1 (by default), SYN-2 (the out-of-box rules), SYN-3 (the filter), SYN-4 (custom rules), SYN-5 and SYN-6
 * (when a full cycle is needed), SYN-7 (password hash synchronization) and SYN-8 (switching that).
 */
final class PasswordChangeSynchronisation implements Control {

    private static final SyncPart HASH = SyncPart.PASSWORD_HASH_SYNCHRONIZATION;

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        Synchronisation synchronisation = state.federation().synchronisation();
        if (!state.federation().isFederated()) {
            return List.of();
        } else if (event instanceof Event.SyncSwitched switched) {
            if (switched.parts().contains(HASH)) {
                return List.of(Finding.met("SYN-8", Reason.HASH_SYNCHRONIZATION_SWITCHED));
            }
            return List.of(Finding.met("SYN-5", Reason.SWITCH_WAITS_FOR_CYCLE));
        } else if (event instanceof Event.SyncCycleRun || asksForFlows(event)) {
            boolean full = event instanceof Event.SyncCycleRun cycle && cycle.full();
            SyncConfiguration configuration = full ? synchronisation.saved() : synchronisation.inForce();
            List<Finding> findings = flows(configuration);
            // Switched off and not yet in force, it is SYN-8's to explain.
            if (configuration.has(HASH) && synchronisation.saved().has(HASH)) {
                findings.add(Finding.met("SYN-7", Reason.HASH_SYNCHRONIZATION_CARRIES));
            }
            findings.add(Finding.met("SYN-6", filter(synchronisation.inForce())));
            if (synchronisation.waits()) {
                Reason reason = full ? Reason.CYCLE_PUT_SWITCH_IN_FORCE : Reason.SWITCH_WAITS_FOR_CYCLE;
                findings.add(Finding.met("SYN-5", reason));
            }
            return findings;
        }
        return List.of();
    }

    private static boolean asksForFlows(Event event) {
        return event instanceof Event.SignedIn
                || (event instanceof Event.PostureChanged changed && changed.change() == Change.PASSWORD_CHANGED);
    }

    private static Reason filter(SyncConfiguration configuration) {
        return configuration.filters() ? Reason.FILTER_STOPS : Reason.FILTER_LETS_THROUGH;
    }

    /** What lets the value through, and what does not. */
    private static List<Finding> flows(SyncConfiguration configuration) {
        boolean in = configuration.has(SyncPart.IN_FROM_AD);
        boolean out = configuration.has(SyncPart.OUT_OF_ENTRA_ID);
        boolean customIn = configuration.has(SyncPart.CUSTOM_RULE_IN);
        boolean customOut = configuration.has(SyncPart.CUSTOM_RULE_OUT);
        List<Finding> findings = new ArrayList<>();
        if (configuration.equals(SyncConfiguration.DEFAULT)) {
            findings.add(Finding.met("SYN-1", Reason.SYNCED_BY_DEFAULT));
        }
        findings.add(Finding.met("SYN-2", in && out ? Reason.OUT_OF_BOX_RULES_CARRY : Reason.OUT_OF_BOX_RULE_DISABLED));
        findings.add(Finding.met("SYN-3", filter(configuration)));
        if (customIn || customOut) {
            boolean complete = (in || customIn) && (out || customOut);
            findings.add(Finding.met("SYN-4", complete ? Reason.CUSTOM_RULES_CARRY : Reason.CUSTOM_RULES_LACK_FLOW));
        }
        return findings;
    }
}
