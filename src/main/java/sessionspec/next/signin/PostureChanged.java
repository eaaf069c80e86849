package sessionspec.next.signin;

import java.time.Instant;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;

/**
 * The security posture of a user's sessions changes.
 *
 * @param device on which that happens, of a device; of a user it concerns all devices
 */
public record PostureChanged(Instant at, String user, Device device, Change change) implements Event {}
