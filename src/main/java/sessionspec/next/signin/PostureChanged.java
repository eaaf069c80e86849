package sessionspec.next.signin;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;

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
