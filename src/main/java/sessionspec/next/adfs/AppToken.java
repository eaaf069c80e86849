package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Fact;

/** The token that AD FS last issued to an application, other than a refresh token. */
record AppToken(String user, Device device, Instant issued) implements Fact {

    static Object key(String user, Device device) {
        return List.of(user, device);
    }

    @Override
    public Object key() {
        return key(user, device);
    }
}
