package sessionspec.core;

import java.util.ArrayList;
import java.util.List;

/**
 * How the time of a password change gets from the on-premises Active Directory to LastPasswordChangeTimestamp.
 * Implements SYN-1 (by default), SYN-2 (the out-of-box rules), SYN-3 (the filter), SYN-4 (custom rules), SYN-5 and SYN-6
 * (when a full cycle is needed) and SYN-7 (password hash synchronization).
 */
final class PasswordChangeSynchronisation implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        Synchronisation synchronisation = state.federation().synchronisation();
        if (!state.federation().isFederated()) {
            return List.of();
        } else if (event instanceof Event.SyncSwitched) {
            return List.of(Finding.of("SYN-5", Outcome.SATISFIED, Reason.SWITCH_WAITS_FOR_CYCLE));
        } else if (event instanceof Event.FullSyncCycleRun) {
            List<Finding> findings = new ArrayList<>();
            findings.add(
                    synchronisation.saved().equals(synchronisation.inForce())
                            ? Finding.of("SYN-6", Outcome.SATISFIED, Reason.NOTHING_WAITED_FOR_CYCLE)
                            : Finding.of("SYN-5", Outcome.SATISFIED, Reason.CYCLE_PUT_SWITCH_IN_FORCE));
            findings.addAll(flows(synchronisation.saved()));
            return findings;
        } else if (event instanceof Event.SignedIn
                || (event instanceof Event.PostureChanged changed && changed.change() == Change.PASSWORD_CHANGED)) {
            List<Finding> findings = new ArrayList<>(flows(synchronisation.inForce()));
            if (!synchronisation.saved().equals(synchronisation.inForce())) {
                findings.add(Finding.of("SYN-5", Outcome.SATISFIED, Reason.SWITCH_WAITS_FOR_CYCLE));
            }
            return findings;
        }
        return List.of();
    }

    /** What lets the value through, and what does not. */
    private static List<Finding> flows(SyncConfiguration configuration) {
        boolean in = configuration.has(SyncPart.IN_FROM_AD);
        boolean out = configuration.has(SyncPart.OUT_OF_ENTRA_ID);
        boolean customIn = configuration.has(SyncPart.CUSTOM_RULE_IN);
        boolean customOut = configuration.has(SyncPart.CUSTOM_RULE_OUT);
        List<Finding> findings = new ArrayList<>();
        if (configuration.equals(SyncConfiguration.DEFAULT)) {
            findings.add(found("SYN-1", Reason.SYNCED_BY_DEFAULT));
        }
        findings.add(found("SYN-2", in && out ? Reason.OUT_OF_BOX_RULES_CARRY : Reason.OUT_OF_BOX_RULE_DISABLED));
        findings.add(found("SYN-3", configuration.filters() ? Reason.FILTER_STOPS : Reason.FILTER_LETS_THROUGH));
        if (customIn || customOut) {
            boolean complete = (in || customIn) && (out || customOut);
            findings.add(found("SYN-4", complete ? Reason.CUSTOM_RULES_CARRY : Reason.CUSTOM_RULES_LACK_FLOW));
        }
        if (configuration.has(SyncPart.PASSWORD_HASH_SYNCHRONIZATION)) {
            findings.add(found("SYN-7", Reason.HASH_SYNCHRONIZATION_CARRIES));
        }
        return findings;
    }

    private static Finding found(String rule, Reason reason) {
        return Finding.of(rule, Outcome.SATISFIED, reason);
    }
}
