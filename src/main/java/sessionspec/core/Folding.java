package sessionspec.core;

import sessionspec.core.SessionState.Browser;
import sessionspec.core.SessionState.Issued;
import sessionspec.core.SessionState.Prt;

/** How an event changes the facts. It judges nothing; where a rule decides what changes, it follows the decision. */
final class Folding {

    private Folding() {}

    static SessionState fold(SessionState state, Event event, Decision decision) {
        if (event instanceof Event.SignedIn in) {
            SessionState signedIn =
                    state.on(in.device()).signedInAt(in.at(), in.factors().contains(Factor.MFA));
            return refreshed(
                    persisted(signedIn, decision), in.at(), in.factors().contains(Factor.MFA), decision);
        } else if (event instanceof Event.DeviceLoggedIn in) {
            return refreshed(state.on(in.device()), in.at(), in.factors().contains(Factor.MFA), decision);
        } else if (event instanceof Event.DeviceUnlocked || event instanceof Event.NativeAppAuthenticated) {
            boolean claim = state.prt().map(Prt::mfaClaim).orElse(false);
            return refreshed(state, event.at(), claim, decision);
        } else if (event instanceof Event.PostureChanged changed
                && !decision.hasReason(Reason.PASSWORD_CHANGE_NOT_SEEN)) {
            return state.violatedBy(changed.change());
        } else if (event instanceof Event.StaySignedInAnswered) {
            return persisted(state, decision);
        } else if (event instanceof Event.BrowserClosed) {
            return state.with(afterClosing(state.browser()));
        } else if (event instanceof Event.AppSessionStarted started) {
            return state.inAppSession(new Issued(started.at(), started.lifetime()));
        } else if (event instanceof Event.TokenCached cached) {
            return state.caching(new Issued(cached.at(), cached.lifetime()));
        } else if (event instanceof Event.AccessRequested && decision.outcome() == Outcome.SATISFIED) {
            return state.usedAt(event.at());
        }
        return state;
    }

    private static SessionState refreshed(
            SessionState state, java.time.Instant at, boolean mfaClaim, Decision decision) {
        if (!decision.reached(Outcome.RENEWED)) {
            return state;
        }
        boolean claim = mfaClaim || state.prt().map(Prt::mfaClaim).orElse(false);
        return state.with(new Prt(at, claim));
    }

    private static SessionState persisted(SessionState state, Decision decision) {
        if (decision.hasReason(Reason.FEDERATION_SERVICE_PERSISTS) || decision.hasReason(Reason.USER_CHOSE_TO_STAY)) {
            return state.with(Browser.PERSISTENT);
        }
        return decision.hasReason(Reason.USER_CHOSE_NOT_TO_STAY) ? state.with(Browser.NOT_PERSISTENT) : state;
    }

    private static Browser afterClosing(Browser browser) {
        return switch (browser) {
            case PERSISTENT -> Browser.PERSISTENT;
            case NOT_PERSISTENT, ENDED -> Browser.ENDED;
            case UNDECIDED, CLOSED_UNDECIDED -> Browser.CLOSED_UNDECIDED;
        };
    }
}
