package sessionspec.core;

import java.util.Optional;
import sessionspec.core.AdfsCookie.Kind;

/** How an event changes the facts about a user at AD FS, and its configuration. It follows the decision. */
final class AdfsFolding {

    private AdfsFolding() {}

    static AdfsSession fold(AdfsSession session, AdfsFarm farm, Event event, Decision decision) {
        if (event instanceof Event.AdfsSignedIn in) {
            return signedIn(session, farm, in, decision);
        } else if (event.is(EventKind.BROWSER_CLOSED)) {
            return session.holding(session.cookie().filter(AdfsCookie::persistent));
        } else if (event instanceof Event.AdfsChanged changed) {
            return session.changed(changed.change(), event.at());
        } else if (event instanceof Event.PostureChanged changed) {
            return session.changed(
                    changed.change() == Change.PASSWORD_CHANGED
                            ? AdfsChange.PASSWORD_CHANGED
                            : AdfsChange.OTHER_VIOLATION,
                    event.at());
        } else if (event instanceof Event.AdfsNetworkChanged changed) {
            return session.going(changed.outside());
        } else if (event instanceof Event.AdfsRequested || event instanceof Event.AdfsRefreshTokenPresented) {
            return requested(session, event, decision);
        }
        return session;
    }

    static AdfsFarm configured(AdfsFarm farm, Event event, Decision decision) {
        return event instanceof Event.AdfsPropertiesSet set && decision.outcome() != Outcome.REFUSED
                ? farm.with(set.properties())
                : farm;
    }

    private static AdfsSession signedIn(AdfsSession session, AdfsFarm farm, Event.AdfsSignedIn in, Decision decision) {
        boolean mfa = in.factors().contains(Factor.MFA);
        if (!in.factors().contains(Factor.FIRST_FACTOR)) {
            return session.holding(
                            session.cookie().map(cookie -> cookie.withMfa().usedAt(in.at())))
                    .issuedAt(in.at());
        }
        Optional<AdfsCookie> cookie = kind(decision).map(kind -> new AdfsCookie(kind, in.at(), in.at(), mfa, farm));
        return session.on(in.device()).anew().holding(cookie).issuedAt(in.at());
    }

    private static Optional<Kind> kind(Decision decision) {
        if (decision.hasReason(Reason.ADFS_SETS_DEVICE_COOKIE)) {
            return Optional.of(Kind.REGISTERED_DEVICE);
        } else if (decision.hasReason(Reason.ADFS_SETS_KMSI_COOKIE)) {
            return Optional.of(Kind.KEEP_ME_SIGNED_IN);
        }
        return decision.hasReason(Reason.ADFS_SETS_SESSION_COOKIE) ? Optional.of(Kind.SESSION) : Optional.empty();
    }

    private static AdfsSession requested(AdfsSession session, Event event, Decision decision) {
        boolean byCookie = event instanceof Event.AdfsRequested;
        if (byCookie && decision.factors().contains(Factor.FIRST_FACTOR)) {
            // A cookie that is not accepted is deleted.
            return session.holding(Optional.empty());
        } else if (decision.outcome().compareTo(Outcome.UNSPECIFIED) >= 0) {
            return session;
        }
        Optional<AdfsRefreshToken> newer =
                decision.reached(Outcome.RENEWED) ? AdfsTokens.candidate(session, event) : Optional.empty();
        AdfsSession after = newer.map(session::holding).orElse(session).issuedAt(event.at());
        return byCookie ? after.holding(after.cookie().map(cookie -> cookie.usedAt(event.at()))) : after;
    }
}
