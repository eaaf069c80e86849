package sessionspec.core.kernel;

import java.util.Optional;
import sessionspec.core.kernel.Fact.Placed;

/** What a user holds at a place. */
public interface Artifact extends Placed {

    /** One that stands for the user's session with Microsoft Entra ID, and ends when that is revoked. */
    interface OfSession extends Artifact {}

    /** One that in a browser lives in the session there. */
    interface OfBrowser extends OfSession {

        @Override
        default boolean livesIn(Fact other) {
            return other instanceof BrowserSession session && session.place().equals(place());
        }
    }

    default String user() {
        return place().user();
    }

    default Device device() {
        return place().device();
    }

    /** Whether it is the user's, and on the device if one is meant. */
    default boolean isOf(String whose, Optional<Device> on) {
        return user().equals(whose) && on.map(device()::equals).orElse(true);
    }

    /** Whether it is on the device to which something happens, whosesoever, or else the user's to whom it does. */
    default boolean isStruck(String whose, Optional<Device> on) {
        return on.map(device()::equals).orElse(user().equals(whose));
    }
}
