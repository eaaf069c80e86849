package sessionspec.core;

import java.time.Duration;
import java.util.Optional;
import sessionspec.core.SessionState.Browser;
import sessionspec.core.SessionState.Issued;
import sessionspec.core.TokenFacts.LifetimeSetting;
import sessionspec.core.TokenFacts.SsoToken;
import sessionspec.core.TokenFacts.Token;

/** How an event changes the facts about tokens. Like the rest of folding it judges nothing. */
final class TokenFolding {

    private TokenFolding() {}

    /** @param after the facts before the event, with everything folded in but tokens */
    static SessionState fold(SessionState before, SessionState after, Event event, Decision decision) {
        TokenFacts held = before.tokens().with(sso(before, after, event, decision));
        TokenFacts facts = decision.outcome().compareTo(Outcome.UNSPECIFIED) < 0 ? next(held, event) : held;
        Optional<Issued> session = event.is(EventKind.APP_SESSION_MATCHED) ? matching(held) : after.appSession();
        return after.changed(draft -> {
            draft.tokens = facts;
            draft.appSession = session.or(after::appSession);
        });
    }

    private static TokenFacts next(TokenFacts facts, Event event) {
        if (event instanceof Event.TokenLifetimeSet set) {
            return set.lifetime()
                    .map(lifetime -> facts.with(new LifetimeSetting(set.assignee(), lifetime)))
                    .orElse(facts);
        } else if (event instanceof Event.TokenRequested requested) {
            return issued(facts, requested);
        } else if (event instanceof Event.SessionTokenInactivitySet set) {
            return facts.withSessionTokenInactivity(set.period());
        }
        return event.is(EventKind.APP_SESSION_MATCHED)
                ? matching(facts).map(facts::matching).orElse(facts)
                : facts;
    }

    private static Optional<Issued> matching(TokenFacts facts) {
        return facts.token(TokenKind.ID).map(token -> new Issued(token.issued(), token.lifetime()));
    }

    private static TokenFacts issued(TokenFacts facts, Event.TokenRequested requested) {
        boolean configured =
                EffectiveLifetime.enforced(facts, requested.request()).isPresent();
        return EffectiveLifetime.of(facts, requested.request())
                .map(lifetime -> facts.with(new Token(requested.request(), requested.at(), lifetime, configured)))
                .orElse(facts);
    }

    /** The SSO session token comes with the decision on persistence, which closing can change, is used and goes. */
    private static Optional<SsoToken> sso(SessionState before, SessionState after, Event event, Decision decision) {
        Browser browser = after.browser();
        Optional<SsoToken> held = before.tokens().sso();
        boolean persistent = browser == Browser.PERSISTENT;
        if (browser != Browser.PERSISTENT && browser != Browser.NOT_PERSISTENT) {
            return Optional.empty();
        } else if (held.isEmpty() || event instanceof Event.SignedIn || event instanceof Event.StaySignedInAnswered) {
            Optional<Duration> configured = event.at().isBefore(RetiredLifetimes.RETIREMENT)
                    ? before.tokens().sessionTokenInactivity()
                    : Optional.empty();
            return Optional.of(new SsoToken(persistent, event.at(), configured));
        }
        boolean used = decision.hasReason(Reason.SSO_TOKEN_EXTENDED)
                && decision.outcome().compareTo(Outcome.PROMPT) < 0;
        return held.map(token -> new SsoToken(persistent, used ? event.at() : token.lastUse(), token.configured()));
    }
}
