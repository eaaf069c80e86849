package sessionspec.core.tenant;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/** The refresh token of the apps outside the browser, issued or last validated at an instant. */
record AppRefreshToken(Place place, Instant validated) implements Artifact.OfSession {

    /** While it need not be validated, nobody is asked outside the browser. */
    static void meet(MfaVerified demand, Occasion now, Findings out) {
        now.find(AppRefreshToken.class, demand.place())
                .ifPresent(it -> out.by(it.hour(now)).meets("RMF-3", "not due", demand, it));
    }

    /** Until it is validated again. */
    private Span hour(Occasion now) {
        return now.span(Lifetimes.NON_BROWSER_REFRESH_TOKEN, validated);
    }

    /** At a sign-in there is a new one; MFA alone renews the one that is there. */
    static void issue(Place place, boolean signIn, Occasion now, Findings out) {
        boolean due = signIn || out.held(AppRefreshToken.class, place).isPresent();
        out.when(due && !place.isBrowser()).gives("RMF-3", "issued", new AppRefreshToken(place, now.at()));
    }

    /** Whoever is let in outside the browser has validated it, where that was due. */
    static void validate(Place place, Occasion now, Findings out) {
        Optional<AppRefreshToken> held = now.find(AppRefreshToken.class, place);
        boolean due = held.filter(it -> it.hour(now).holds()).isEmpty();
        out.when(due && !place.isBrowser()).gives("RMF-3", "validated", new AppRefreshToken(place, now.at()));
    }
}
