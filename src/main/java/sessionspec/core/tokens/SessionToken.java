package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.SessionArtifact;

/**
 * The SSO session token of a browser, which is there once something is known of whether the browser's session persists.
 *
 * @param used       when it was issued or last used
 * @param configured its Max Inactive Time, if one was set when it was issued and could still be
 */
public record SessionToken(Place place, Instant used, Optional<Duration> configured) implements SessionArtifact {

    /** That of the browser that asks, where it holds. */
    static Optional<SessionToken> held(Occasion now, Findings out) {
        return now.event(Request.class).flatMap(request -> out.held(SessionToken.class, request.place()));
    }

    SessionToken usedAt(Instant at) {
        return new SessionToken(place, at, configured);
    }

    /** Its Max Inactive Time: as it was set, or the default of a session that persists or does not. */
    Span span(boolean persists, Occasion now) {
        Lifetime byDefault = persists ? Lifetimes.PERSISTENT_SESSION_TOKEN : Lifetimes.NON_PERSISTENT_SESSION_TOKEN;
        Optional<Lifetime> set = configured.map(it -> Lifetime.configured("Configured Max Inactive Time", it, "RTL-3"));
        return now.span(set.orElse(byDefault), used);
    }
}
