package sessionspec.core.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Event.PlacedEvent;

/**
 * The user gives factors to Microsoft Entra ID, asked or unasked.
 *
 * @param place      where
 * @param everywhere whether they were given in the browser and in the apps of the device, as when nothing is told of where
 * @param factors    what the user proved
 */
public record SignedIn(Instant at, Place place, boolean everywhere, Set<Factor> factors) implements PlacedEvent {

    /** In the browser and in the apps of the device. */
    public SignedIn(Device device, String user, Set<Factor> factors, Instant at) {
        this(at, new Place(user, device, Place.BROWSER), true, factors);
    }

    /** Whether it is a sign-in, rather than MFA added to one. */
    public boolean withFirstFactor() {
        return factors.contains(Factor.FIRST_FACTOR);
    }

    public boolean opensBrowserSession() {
        return withFirstFactor() && place.isBrowser();
    }

    /** Where the factors count from now on. */
    public List<Place> places() {
        return everywhere ? List.of(place, place.inApps()) : List.of(place);
    }

    @Override
    public List<Fact> records() {
        List<Fact> facts = new ArrayList<>();
        for (Place where : places()) {
            if (where.isBrowser() && withFirstFactor()) {
                facts.add(new BrowserSession(where, BrowserSession.Kept.UNDECIDED));
            }
            factors.stream().sorted().forEach(factor -> facts.add(new Given(factor, where, at)));
            if (withFirstFactor()) {
                facts.add(new Use(where, at));
            }
        }
        return facts;
    }
}
