package sessionspec.core;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.SyncPart.Flow;
import sessionspec.core.SyncPart.Place;

/**
 * The way of a user's password changes to Microsoft Entra ID.
 *
 * @param saved   as the administrator last left it
 * @param inForce as the last full cycle found it
 * @param times   of the last password change, in each place that knows it
 */
public record Synchronisation(SyncConfiguration saved, SyncConfiguration inForce, Map<Place, Instant> times) {

    /** Set up by default, with a password from before the story. */
    static final Synchronisation NEW = inForce(SyncConfiguration.DEFAULT, Instant.EPOCH);

    private static final Set<SyncPart> HASH = Set.of(SyncPart.PASSWORD_HASH_SYNCHRONIZATION);

    private static Synchronisation inForce(SyncConfiguration configuration, Instant onPremises) {
        return new Synchronisation(configuration, configuration, carried(onPremises, configuration.flows()));
    }

    /** The change made on premises at that time, carried along the flows; what no flow leads to has no value. */
    private static Map<Place, Instant> carried(Instant onPremises, List<Flow> flows) {
        Map<Place, Instant> known = new EnumMap<>(Map.of(Place.ON_PREMISES, onPremises));
        for (Flow flow : flows) {
            if (known.containsKey(flow.from())) {
                known.put(flow.to(), known.get(flow.from()));
            }
        }
        return Map.copyOf(known);
    }

    /** When the password was last changed, as far as that place knows. */
    public Optional<Instant> in(Place place) {
        return Optional.ofNullable(times.get(place));
    }

    /** Whether LastPasswordChangeTimestamp is there. */
    boolean isSynced() {
        return in(Place.ENTRA_ID).isPresent();
    }

    /** Switched and saved, to wait for the next full cycle. */
    Synchronisation saving(Set<SyncPart> parts, boolean on) {
        return new Synchronisation(saved.switched(parts, on), inForce, times);
    }

    /** A full cycle puts in force what was saved. */
    Synchronisation afterFullCycle() {
        return inForce(saved, times.get(Place.ON_PREMISES));
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
        return inForce(atOnce(), times.get(Place.ON_PREMISES)).isSynced() != isSynced();
    }

    boolean changedSince(Instant at) {
        return in(Place.ON_PREMISES).filter(at::isBefore).isPresent();
    }

    Synchronisation passwordChanged(Instant at) {
        return new Synchronisation(saved, inForce, carried(at, inForce.flows()));
    }

    /** When Microsoft Entra ID learns by a full cycle that the password was changed, if it does. */
    Optional<Instant> learntByFullCycle() {
        Optional<Instant> after = afterFullCycle().in(Place.ENTRA_ID);
        return after.equals(in(Place.ENTRA_ID)) ? Optional.empty() : after;
    }
}
