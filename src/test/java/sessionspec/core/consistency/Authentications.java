package sessionspec.core.consistency;

import java.util.Optional;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;

/** Events by which a user proves who that is. */
final class Authentications {

    private Authentications() {}

    /** Who does so with the event; AD FS, asked by its cookie, may answer for the user. */
    static Optional<String> user(Event event) {
        if (event instanceof SignedIn in) {
            return Optional.of(in.place().user());
        } else if (event instanceof DeviceLoggedIn in) {
            return Optional.of(in.user());
        } else if (event instanceof DeviceUnlocked in) {
            return Optional.of(in.user());
        } else if (event instanceof NativeAppAuthenticated in) {
            return Optional.of(in.user());
        } else if (event instanceof AdfsSignedIn in) {
            return Optional.of(in.place().user());
        } else if (event instanceof AdfsRequested asked) {
            return Optional.of(asked.place().user());
        }
        return Optional.empty();
    }
}
