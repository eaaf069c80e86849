package sessionspec.core;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.core.SyncPart.Flow;
import sessionspec.core.SyncPart.Place;

/**
 * The time of a user's last password change.
 *
 * @param known what each place holds that knows it
 */
public record PasswordTimes(Map<Place, Instant> known) {

    /** The change made on premises at that time, carried along the flows; what no flow leads to has no value. */
    static PasswordTimes carried(Instant onPremises, List<Flow> flows) {
        Map<Place, Instant> known = new EnumMap<>(Map.of(Place.ON_PREMISES, onPremises));
        for (Flow flow : flows) {
            if (known.containsKey(flow.from())) {
                known.put(flow.to(), known.get(flow.from()));
            }
        }
        return new PasswordTimes(Map.copyOf(known));
    }

    public Optional<Instant> in(Place place) {
        return Optional.ofNullable(known.get(place));
    }
}
