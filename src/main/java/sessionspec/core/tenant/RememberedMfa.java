package sessionspec.core.tenant;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.End;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.PlacedArtifact;

/** MFA that was done at a place and is remembered there: by a cookie of a browser, or for the apps of a device. */
record RememberedMfa(Place place, Instant at, Lifetime lifetime) implements PlacedArtifact {

    boolean ranOut(Findings out) {
        return out.end(this).filter(End::ranOut).isPresent();
    }

    /** For how long it counts. */
    Span days(Instant asked) {
        return Span.of(lifetime, at, asked);
    }

    static Optional<RememberedMfa> of(Place place, Occasion now) {
        return now.find(RememberedMfa.class, place);
    }

    @Override
    public boolean isOfSession() {
        return false;
    }
}
