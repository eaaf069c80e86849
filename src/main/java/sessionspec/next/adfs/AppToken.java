package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Artifact;
import sessionspec.next.kernel.Device;

/** The token that AD FS last issued to an application, other than a refresh token. */
record AppToken(String user, Device device, Instant issued) implements Artifact {

    static Object key(String user, Device device) {
        return List.of(user, device);
    }

    @Override
    public Object key() {
        return key(user, device);
    }

    @Override
    public boolean isOfSession() {
        return false;
    }
}
