package sessionspec.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.SyncPart.Flow;
import sessionspec.core.SyncPart.Place;

/**
 * The time of a user's last password change, in each place that knows it.
 *
 * @param onPremises PwdLastSet of the on-premises Active Directory
 * @param metaverse  PwdLastSet of the metaverse
 * @param entraId    LastPasswordChangeTimestamp
 */
public record PasswordTimes(Instant onPremises, Optional<Instant> metaverse, Optional<Instant> entraId) {

    public Optional<Instant> in(Place place) {
        return switch (place) {
            case ON_PREMISES -> Optional.of(onPremises);
            case METAVERSE -> metaverse;
            case ENTRA_ID -> entraId;
        };
    }

    /** The change made on premises at that time, carried along the flows; what no flow leads to has no value. */
    static PasswordTimes carried(Instant onPremises, List<Flow> flows) {
        PasswordTimes times = new PasswordTimes(onPremises, Optional.empty(), Optional.empty());
        for (Flow flow : flows) {
            Optional<Instant> value = times.in(flow.from());
            if (value.isPresent()) {
                times = times.with(flow.to(), value);
            }
        }
        return times;
    }

    private PasswordTimes with(Place place, Optional<Instant> value) {
        return place == Place.METAVERSE
                ? new PasswordTimes(onPremises, value, entraId)
                : new PasswordTimes(onPremises, metaverse, value);
    }
}
