package sessionspec.core.tenant;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.PlacedArtifact;

/** The refresh token of the apps outside the browser, issued or last validated at an instant. */
record AppRefreshToken(Place place, Instant validated) implements PlacedArtifact {

    static Optional<AppRefreshToken> of(Place place, Occasion now) {
        return now.find(AppRefreshToken.class, place);
    }

    /** Whether there is none that need not be validated yet. */
    static boolean isDue(Place place, Occasion now) {
        return of(place, now).filter(held -> held.hour(now.at()).holds()).isEmpty();
    }

    /** Until it is validated again. */
    Span hour(Instant asked) {
        return Span.of(Lifetimes.NON_BROWSER_REFRESH_TOKEN, validated, asked);
    }
}
