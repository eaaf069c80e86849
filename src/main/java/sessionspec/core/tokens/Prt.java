package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/**
 * The Primary Refresh Token of a user on a device.
 *
 * @param place     in the apps of the device
 * @param refreshed last refresh, which sign-in frequency goes by
 * @param renewed   last refresh or renewal by use, which its validity goes by
 * @param mfaClaim  whether it carries a multifactor authentication claim
 */
public record Prt(Place place, Instant refreshed, Instant renewed, boolean mfaClaim) implements Artifact.OfSession {

    /** The user's on the device there, also when it has ended. */
    public static Optional<Prt> of(Place place, Occasion now) {
        return now.find(Prt.class, place.inApps());
    }

    /** The same, as far as it stands for the factor. */
    public static Optional<Prt> of(Place place, Factor factor, Occasion now) {
        return of(place, now).filter(prt -> factor == Factor.FIRST_FACTOR || prt.mfaClaim);
    }

    /** The user's on the device where the event happens, also when it has ended. */
    public static Optional<Prt> here(Occasion now) {
        return now.place().flatMap(place -> of(place, now));
    }

    /** The refresh cycle; while it runs, unlocking the device does not refresh it. */
    Span cycle(Occasion now) {
        return now.span(Lifetimes.PRT_REFRESH_CYCLE, refreshed);
    }

    /** How long it is valid when it is not renewed. */
    Span validity(Occasion now) {
        return now.span(Lifetimes.PRT_VALIDITY, renewed);
    }

    Prt renewedAt(Instant at) {
        return new Prt(place, refreshed, at, mfaClaim);
    }

    /** The same with the claim, or without it. */
    public Prt withMfa(boolean claim) {
        return new Prt(place, refreshed, renewed, claim);
    }
}
