package sessionspec.core;

import java.util.List;
import sessionspec.core.Federation.Identity;

/**
 * What Microsoft Entra ID learns of a password that is changed on premises. Implements FED-8 (only what is synced ends
 * a session) and FED-9 (the advice to sync it).
 */
final class FederatedPasswordChange implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        Federation facts = state.federation();
        boolean synced = facts.synchronisation().isSynced();
        if (!facts.isFederated()) {
            boolean reviewed = facts.identity() == Identity.MANAGED && event.is(EventKind.CONFIGURATION_REVIEWED);
            return reviewed ? List.of(Finding.met("FED-9", Reason.USER_IS_MANAGED)) : List.of();
        } else if (event instanceof Event.PostureChanged changed && changed.change() == Change.PASSWORD_CHANGED) {
            if (facts.synchronisation().leftOpen()) {
                return List.of(Finding.met("SYN-8", Reason.HASH_SYNCHRONIZATION_SWITCHED));
            }
            Reason reason = synced ? Reason.PASSWORD_CHANGE_ARRIVED : Reason.PASSWORD_CHANGE_NOT_SEEN;
            return List.of(Finding.met("FED-8", reason));
        } else if (event instanceof Event.SyncCycleRun cycle && cycle.full()) {
            boolean newer = facts.synchronisation()
                    .learntByFullCycle()
                    .filter(change -> facts.issued()
                            .map(Federation.Issue::at)
                            .filter(change::isAfter)
                            .isPresent())
                    .isPresent();
            Reason reason = newer ? Reason.PASSWORD_CHANGE_ARRIVED : Reason.NO_PASSWORD_CHANGE_SINCE_SIGN_IN;
            return List.of(Finding.met("FED-8", reason));
        } else if (event.is(EventKind.CONFIGURATION_REVIEWED)) {
            return List.of(Finding.of(
                    "FED-9",
                    synced,
                    Reason.PASSWORD_CHANGES_ARE_SYNCED,
                    Outcome.ADVISED,
                    Reason.PASSWORD_CHANGES_NOT_SYNCED));
        }
        return List.of();
    }
}
