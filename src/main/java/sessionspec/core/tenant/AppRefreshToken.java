package sessionspec.core.tenant;

import java.time.Instant;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.PlacedArtifact;

/** The refresh token of the apps outside the browser, issued or last validated at an instant. */
record AppRefreshToken(Place place, Instant validated) implements PlacedArtifact {

    /** Until it is validated again. */
    Span hour(Occasion now) {
        return now.span(Lifetimes.NON_BROWSER_REFRESH_TOKEN, validated);
    }
}
