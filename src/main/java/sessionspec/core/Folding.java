package sessionspec.core;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import sessionspec.core.SessionState.Browser;
import sessionspec.core.SessionState.Issued;
import sessionspec.core.SessionState.Prt;

/** How an event changes the facts. It judges nothing; where a rule decides what changes, it follows the decision. */
final class Folding {

    private Folding() {}

    static SessionState fold(SessionState state, Event event, Decision decision) {
        if (event instanceof Event.SignedIn in) {
            return refreshed(
                    persisted(signedIn(state, in, decision), decision),
                    in.at(),
                    in.factors().contains(Factor.MFA),
                    decision);
        } else if (event instanceof Event.DeviceLoggedIn in) {
            SessionState there = state.changed(next -> next.device = in.device());
            return refreshed(there, in.at(), in.factors().contains(Factor.MFA), decision);
        } else if (event.is(EventKind.DEVICE_UNLOCKED) || event.is(EventKind.NATIVE_APP_AUTHENTICATED)) {
            boolean claim = state.prt().map(Prt::mfaClaim).orElse(false);
            return refreshed(state, event.at(), claim, decision);
        } else if (event instanceof Event.PostureChanged changed
                && !decision.hasReason(Reason.PASSWORD_CHANGE_NOT_SEEN)
                && !decision.hasReason(Reason.HASH_SYNCHRONIZATION_SWITCHED)) {
            return state.changed(next -> next.violation = Optional.of(changed.change()));
        } else if (event instanceof Event.StaySignedInAnswered) {
            return persisted(state, decision);
        } else if (event.is(EventKind.BROWSER_CLOSED)) {
            return state.changed(next -> next.browser = afterClosing(state.browser(), decision));
        } else if (event instanceof Event.AppSessionStarted started) {
            return state.changed(next -> next.appSession = Optional.of(new Issued(event.at(), started.lifetime())));
        } else if (event instanceof Event.TokenCached cached) {
            return state.changed(next -> next.cached = Optional.of(new Issued(event.at(), cached.lifetime())));
        } else if (event instanceof Event.AccessRequested && decision.outcome() == Outcome.SATISFIED) {
            return state.changed(next -> next.lastUse = Optional.of(event.at()));
        }
        return reauthenticated(state, event, decision);
    }

    private static SessionState signedIn(SessionState state, Event.SignedIn in, Decision decision) {
        boolean mfa = in.factors().contains(Factor.MFA);
        Optional<Instant> now = Optional.of(in.at());
        return state.changed(next -> {
            next.device = in.device();
            next.signedIn = now;
            next.lastUse = now;
            next.violation = Optional.empty();
            next.browser = Browser.UNDECIDED;
            next.validated = now;
            if (mfa) {
                next.mfa = now;
                next.mfaRevoked = false;
            }
            if (decision.hasReason(Reason.MFA_REMEMBERED)) {
                next.remembered = state.remembering(in.device(), in.at());
            }
        });
    }

    private static SessionState reauthenticated(SessionState state, Event event, Decision decision) {
        Optional<Instant> now = Optional.of(event.at());
        if (event.is(EventKind.MFA_SESSIONS_REVOKED)) {
            return state.changed(next -> {
                next.remembered = Map.of();
                next.mfaRevoked = true;
            });
        } else if (event instanceof Event.ComplianceMeasured measured && measured.managed()) {
            Change change = measured.compliant() ? Change.DEVICE_COMPLIANT : Change.DEVICE_NONCOMPLIANT;
            boolean changed = decision.hasReason(Reason.COMPLIANCE_CHANGED);
            return state.changed(next -> {
                next.compliant = Optional.of(measured.compliant());
                next.violation = changed ? Optional.of(change) : state.violation();
            });
        } else if (event.is(EventKind.DEVICE_USED) && decision.reached(Outcome.RENEWED)) {
            return state.changed(next -> next.renewed = now);
        } else if (decision.outcome() == Outcome.SATISFIED && decision.hasReason(Reason.REFRESH_TOKEN_VALIDATED)) {
            return state.changed(next -> next.validated = now);
        }
        return state;
    }

    private static SessionState refreshed(SessionState state, Instant at, boolean mfaClaim, Decision decision) {
        if (!decision.reached(Outcome.RENEWED)) {
            return state;
        }
        boolean claim = mfaClaim || state.prt().map(Prt::mfaClaim).orElse(false);
        return state.changed(next -> next.prt = Optional.of(new Prt(at, claim)));
    }

    private static SessionState persisted(SessionState state, Decision decision) {
        if (decision.hasReason(Reason.FEDERATION_SERVICE_PERSISTS) || decision.hasReason(Reason.USER_CHOSE_TO_STAY)) {
            return state.changed(next -> next.browser = Browser.PERSISTENT);
        }
        return decision.hasReason(Reason.USER_CHOSE_NOT_TO_STAY)
                ? state.changed(next -> next.browser = Browser.NOT_PERSISTENT)
                : state;
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
