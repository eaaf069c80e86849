package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Fact;

/** The last time that a user reached AD FS from a device. */
record AdfsUse(String user, Device device, Means by, Instant at) implements Fact {

    enum Means {
        /** By credentials, or by the cookie. */
        COOKIE,
        REFRESH_TOKEN
    }

    static Object key(String user, Device device, Means by) {
        return List.of(user, device, by);
    }

    @Override
    public Object key() {
        return key(user, device, by);
    }
}
