package sessionspec.core;

import java.util.List;

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
            return List.of();
        } else if (event instanceof Event.PostureChanged changed && changed.change() == Change.PASSWORD_CHANGED) {
            return List.of(Finding.of(
                    "FED-8",
                    Outcome.SATISFIED,
                    synced ? Reason.PASSWORD_CHANGE_ARRIVED : Reason.PASSWORD_CHANGE_NOT_SEEN));
        } else if (event instanceof Event.FullSyncCycleRun) {
            boolean newer = facts.synchronisation()
                    .learntByFullCycle()
                    .filter(change -> facts.issued()
                            .filter(issue -> issue.at().isBefore(change))
                            .isPresent())
                    .isPresent();
            return newer
                    ? List.of(Finding.of("FED-8", Outcome.SATISFIED, Reason.PASSWORD_CHANGE_ARRIVED))
                    : List.of(Finding.of("FED-8", Outcome.SATISFIED, Reason.NO_PASSWORD_CHANGE_SINCE_SIGN_IN));
        } else if (event instanceof Event.ConfigurationReviewed) {
            return synced
                    ? List.of(Finding.of("FED-9", Outcome.SATISFIED, Reason.PASSWORD_CHANGES_ARE_SYNCED))
                    : List.of(Finding.of("FED-9", Outcome.ADVISED, Reason.PASSWORD_CHANGES_NOT_SYNCED));
        }
        return List.of();
    }
}
