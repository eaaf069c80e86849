package sessionspec.core;

import java.util.Optional;

/** How an event changes the facts about federation. Where a rule decides what changes, it follows the decision. */
final class FederationFolding {

    private FederationFolding() {}

    static SessionState fold(SessionState state, Event event, Decision decision) {
        Federation facts = state.federation();
        Federation federation = next(facts, event, decision);
        boolean arrived = event instanceof Event.SyncCycleRun && decision.hasReason(Reason.PASSWORD_CHANGE_ARRIVED);
        return state.changed(next -> {
            next.federation = federation;
            next.violation = arrived ? Optional.of(Change.PASSWORD_CHANGED) : state.violation();
        });
    }

    private static Federation next(Federation facts, Event event, Decision decision) {
        Synchronisation synchronisation = facts.synchronisation();
        if (event instanceof Event.IdentityStated stated) {
            return facts.of(stated.identity(), stated.user());
        } else if (event instanceof Event.SyncFound found) {
            return facts.withInForce(found.parts(), found.on());
        } else if (event instanceof Event.SyncSwitched switched) {
            return facts.with(synchronisation.saving(switched.parts(), switched.on()));
        } else if (event instanceof Event.SyncCycleRun cycle && cycle.full()) {
            return facts.with(synchronisation.afterFullCycle());
        } else if (event instanceof Event.PostureChanged changed && changed.change() == Change.PASSWORD_CHANGED) {
            return facts.with(synchronisation.passwordChanged(changed.at()));
        } else if (event.is(EventKind.POWERSHELL_OPENED)) {
            return facts.connected(false);
        } else if (event.is(EventKind.POWERSHELL_CONNECTED)) {
            return facts.connected(true);
        } else if (event instanceof Event.TokensValidFromSet && decision.hasReason(Reason.PRESENT_TIME_STORED)) {
            return facts.withTokensValidFrom(event.at());
        }
        return issues(event) ? facts.issuing(event.at()) : facts;
    }

    /** Whether new cookies and refresh tokens come of it. */
    private static boolean issues(Event event) {
        return event instanceof Event.SignedIn
                || (event instanceof Event.DeviceLoggedIn in && in.device().signsInWithEntraAccount());
    }
}
