package sessionspec.core;

import java.time.Instant;
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
            SessionState known = withTokens(signedIn, in);
            return refreshed(persisted(known, decision), in.at(), in.factors().contains(Factor.MFA), decision);
        } else if (event instanceof Event.DeviceLoggedIn in) {
            return refreshed(state.on(in.device()), in.at(), in.factors().contains(Factor.MFA), decision);
        } else if (event instanceof Event.DeviceUnlocked || event instanceof Event.NativeAppAuthenticated) {
            boolean claim = state.prt().map(Prt::mfaClaim).orElse(false);
            return refreshed(state, event.at(), claim, decision);
        } else if (event instanceof Event.PostureChanged changed
                && !decision.hasReason(Reason.PASSWORD_CHANGE_NOT_SEEN)
                && !decision.hasReason(Reason.HASH_SYNCHRONIZATION_SWITCHED)) {
            return state.violatedBy(changed.change());
        } else if (event instanceof Event.StaySignedInAnswered) {
            return persisted(state, decision);
        } else if (event instanceof Event.BrowserClosed) {
            return state.with(afterClosing(state.browser(), decision));
        } else if (event instanceof Event.AppSessionStarted started) {
            return state.inAppSession(new Issued(started.at(), started.lifetime()));
        } else if (event instanceof Event.TokenCached cached) {
            return state.caching(new Issued(cached.at(), cached.lifetime()));
        } else if (event instanceof Event.AccessRequested && decision.outcome() == Outcome.SATISFIED) {
            return state.usedAt(event.at());
        }
        return reauthenticated(state, event, decision);
    }

    private static SessionState withTokens(SessionState state, Event.SignedIn in) {
        ReauthenticationFacts facts = state.reauthentication().validatedAt(in.at());
        return state.with(in.factors().contains(Factor.MFA) ? facts.mfaDone(in.device(), in.at()) : facts);
    }

    private static SessionState reauthenticated(SessionState state, Event event, Decision decision) {
        ReauthenticationFacts facts = state.reauthentication();
        if (event instanceof Event.MfaSessionsRevoked) {
            return state.with(facts.withMfaRevoked());
        } else if (event instanceof Event.ComplianceMeasured measured && measured.managed()) {
            SessionState known = state.with(facts.measured(measured.compliant()));
            return decision.hasReason(Reason.COMPLIANCE_CHANGED)
                    ? known.violatedBy(measured.compliant() ? Change.DEVICE_COMPLIANT : Change.DEVICE_NONCOMPLIANT)
                    : known;
        } else if (event instanceof Event.DeviceUsed && decision.reached(Outcome.RENEWED)) {
            return state.with(facts.renewedAt(event.at()));
        } else if (decision.outcome() == Outcome.SATISFIED && decision.hasReason(Reason.REFRESH_TOKEN_VALIDATED)) {
            return state.with(facts.validatedAt(event.at()));
        }
        return state;
    }

    private static SessionState refreshed(SessionState state, Instant at, boolean mfaClaim, Decision decision) {
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

    private static Browser afterClosing(Browser browser, Decision decision) {
        if (decision.hasReason(Reason.ALWAYS_PERSISTENT)) {
            return Browser.PERSISTENT;
        } else if (decision.hasReason(Reason.NEVER_PERSISTENT)) {
            return Browser.ENDED;
        } else if (decision.hasReason(Reason.PERSISTENCE_COVERS_SOME_APPS)) {
            return Browser.CLOSED_UNDECIDED;
        }
        return switch (browser) {
            case PERSISTENT -> Browser.PERSISTENT;
            case NOT_PERSISTENT, ENDED -> Browser.ENDED;
            case UNDECIDED, CLOSED_UNDECIDED -> Browser.CLOSED_UNDECIDED;
        };
    }
}
