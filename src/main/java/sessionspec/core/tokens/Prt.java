package sessionspec.core.tokens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/**
 * The Primary Refresh Token of a user on a device.
 *
 * @param refreshed last refresh, which sign-in frequency goes by
 * @param renewed   last refresh or renewal by use, which its validity goes by
 * @param mfaClaim  whether it carries a multifactor authentication claim
 */
public record Prt(String user, Device device, Instant refreshed, Instant renewed, boolean mfaClaim)
        implements Artifact {

    /** The user's there, also when it has ended. */
    public static Optional<Prt> of(Place place, Occasion now) {
        return of(place.user(), place.device(), now);
    }

    static Optional<Prt> of(String user, Device device, Occasion now) {
        return now.find(Prt.class, key(user, device));
    }

    static Object key(String user, Device device) {
        return List.of(user, device);
    }

    @Override
    public Object key() {
        return key(user, device);
    }

    static Prt fresh(String user, Device device, Instant at, boolean mfa) {
        return new Prt(user, device, at, at, mfa);
    }

    /** The refresh cycle; while it runs, unlocking the device does not refresh it. */
    Span cycle(Occasion now) {
        return now.span(Lifetimes.PRT_REFRESH_CYCLE, refreshed);
    }

    Prt renewedAt(Instant at) {
        return new Prt(user, device, refreshed, at, mfaClaim);
    }

    /** The same with the claim, or without it. */
    public Prt withMfa(boolean claim) {
        return new Prt(user, device, refreshed, renewed, claim);
    }
}
