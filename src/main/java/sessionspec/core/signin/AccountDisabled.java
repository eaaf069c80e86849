package sessionspec.core.signin;

import java.util.Optional;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/** An administrator has disabled the user's account. */
record AccountDisabled(String user) implements Fact.OfUser {

    /** That of whoever is at the place. */
    static Optional<AccountDisabled> of(Place place, Occasion now) {
        return now.find(AccountDisabled.class, place.user());
    }
}
