package sessionspec.core;

import java.util.List;
import sessionspec.core.Arithmetic.Bound;

/** What a property of AD FS can be set to. Implements ADL-3. */
final class AdfsLimits implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.AdfsPropertiesSet set)) {
            return List.of();
        }
        return set.properties().kmsiLifetime().stream()
                .map(length -> new Bound(Lifetimes.KMSI_MAXIMUM, length, false))
                .map(bound -> bound.holds()
                        ? Finding.of("ADL-3", Outcome.SATISFIED, Reason.ADFS_KMSI_LIFETIME_ALLOWED, bound)
                        : Finding.of("ADL-3", Outcome.REFUSED, Reason.ADFS_KMSI_LIFETIME_TOO_LONG, bound))
                .toList();
    }
}
