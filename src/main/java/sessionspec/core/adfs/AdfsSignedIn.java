package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;

/**
 * The user gives factors at the sign-in page of AD FS.
 *
 * @param keepSignedIn whether the user ticks the box, if there is one
 */
public record AdfsSignedIn(Instant at, Place place, Set<Factor> factors, boolean keepSignedIn) implements Event {

    boolean withFirstFactor() {
        return factors.contains(Factor.FIRST_FACTOR);
    }

    @Override
    public List<Fact> recordsWhenLetIn() {
        return AdfsUse.both(place, at);
    }
}
