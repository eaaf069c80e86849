package sessionspec.next.signin;

import java.util.List;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Fact;

/** The mark of a revocation on a device, which lasts until the user gives the first factor there. */
record Revoked(String user, Device device, String rule) implements Fact {

    @Override
    public Object key() {
        return List.of(user, device);
    }
}
