package sessionspec.core.signin;

import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Occasion;

/** Whether a user is outside the corporate network; inside, unless something was said. */
public record CorporateNetwork(String user, boolean outside) implements Fact.OfUser {

    /** Whether the user, who was inside, leaves it now. */
    public boolean isLeft(Occasion now) {
        return outside && !isOutside(user, now);
    }

    public static boolean isOutside(String user, Occasion now) {
        return now.has(CorporateNetwork.class, network -> network.user().equals(user) && network.outside());
    }
}
