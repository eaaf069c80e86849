package sessionspec.core;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.SyncPart.Place;

/**
 * The way of a user's password changes to Microsoft Entra ID.
 *
 * @param saved   as the administrator last left it
 * @param inForce as the last full cycle found it
 * @param times   what has arrived where
 */
public record Synchronisation(SyncConfiguration saved, SyncConfiguration inForce, PasswordTimes times) {

    /** Set up by default, with a password from before the story. */
    static final Synchronisation NEW = inForce(SyncConfiguration.DEFAULT, Instant.EPOCH);

    private static final Set<SyncPart> HASH = Set.of(SyncPart.PASSWORD_HASH_SYNCHRONIZATION);

    private static Synchronisation inForce(SyncConfiguration configuration, Instant onPremises) {
        return new Synchronisation(
                configuration, configuration, PasswordTimes.carried(onPremises, configuration.flows()));
    }

    /** Whether LastPasswordChangeTimestamp is there. */
    boolean isSynced() {
        return times.in(Place.ENTRA_ID).isPresent();
    }

    /** Switched and saved, to wait for the next full cycle. */
    Synchronisation saving(Set<SyncPart> parts, boolean on) {
        return new Synchronisation(saved.switched(parts, on), inForce, times);
    }

    /** A full cycle puts in force what was saved. */
    Synchronisation afterFullCycle() {
        return inForce(saved, times.in(Place.ON_PREMISES).orElseThrow());
    }

    /** In force, with password hash synchronization as it was saved, of which nothing says when it takes effect. */
    private SyncConfiguration atOnce() {
        return inForce.switched(HASH, saved.on().containsAll(HASH));
    }

    /** Whether anything that was switched is said to wait for the next full cycle. */
    boolean waits() {
        return !saved.equals(atOnce());
    }

    /** Whether it depends on when password hash synchronization takes effect if a password change arrives. */
    boolean leftOpen() {
        return inForce(atOnce(), times.in(Place.ON_PREMISES).orElseThrow()).isSynced() != isSynced();
    }

    boolean changedSince(Instant at) {
        return times.in(Place.ON_PREMISES).filter(at::isBefore).isPresent();
    }

    Synchronisation passwordChanged(Instant at) {
        return new Synchronisation(saved, inForce, PasswordTimes.carried(at, inForce.flows()));
    }

    /** When Microsoft Entra ID learns by a full cycle that the password was changed, if it does. */
    Optional<Instant> learntByFullCycle() {
        Optional<Instant> after = afterFullCycle().times().in(Place.ENTRA_ID);
        return after.equals(times.in(Place.ENTRA_ID)) ? Optional.empty() : after;
    }
}
