package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;

/**
 * The SSO session token of a browser, which is there once something is known of whether the browser's session persists.
 *
 * @param used       when it was issued or last used
 * @param configured by which its Max Inactive Time was set when it was issued, if it was and could still be
 * @param before     as it was before its use gave it the default, if one has; so long it lasts in any case
 */
public record SessionToken(
        Place place, Instant used, Optional<TokenLifetimePolicy> configured, Optional<SessionToken> before)
        implements Artifact.OfBrowser {

    /** That of the browser that asks, where it holds. */
    static Optional<SessionToken> held(Occasion now, Findings out) {
        return now.event(Request.class).flatMap(request -> out.held(SessionToken.class, request.place()));
    }

    SessionToken usedAt(Instant at) {
        return new SessionToken(place, at, configured, before);
    }

    /** The same, with the default in place of the Max Inactive Time that was set. */
    SessionToken usedByDefaultAt(Instant at) {
        return new SessionToken(place, at, Optional.empty(), Optional.of(this));
    }

    /** Its Max Inactive Time: as it was set, or the default of a session that persists or does not. */
    Span span(boolean persists, Occasion now) {
        Lifetimes byDefault = persists ? Lifetimes.PERSISTENT_SESSION_TOKEN : Lifetimes.NON_PERSISTENT_SESSION_TOKEN;
        Optional<Lifetime> set = configured
                .flatMap(TokenLifetimePolicy::lifetime)
                .map(it -> Lifetime.configured("Configured Max Inactive Time", it, "RTL-3"));
        Span own = now.span(set.orElseGet(byDefault), used);
        return before.map(it -> it.span(persists, now))
                .filter(it -> it.until().isAfter(own.until()))
                .orElse(own);
    }

    /** Of one that was set to what nobody tells, it is open when it ends. */
    static void endPerhaps(BrowserSession session, Findings out) {
        out.perhaps().ends("RTL-3", "not told", session);
    }

    /** Whether it was set, and nobody tells to what. */
    boolean isUntold() {
        return configured.filter(policy -> policy.lifetime().isEmpty()).isPresent();
    }
}
