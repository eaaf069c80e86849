package sessionspec.core.signin;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/**
 * The security posture of a user's sessions changes.
 *
 * @param device on which that happens, of a device; of a user it concerns all devices
 */
public record PostureChanged(Instant at, String user, Device device, Change change) implements Event {

    public boolean ofPassword() {
        return change == Change.PASSWORD_CHANGED;
    }

    @Override
    public List<Fact> records() {
        return ofPassword() ? List.of(new PasswordChanged(user, at)) : List.of();
    }
}
