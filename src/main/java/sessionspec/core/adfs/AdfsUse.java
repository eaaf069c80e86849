package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/**
 * The last time that a user reached AD FS from a device.
 *
 * @param surely by credentials or the cookie only, rather than also by a refresh token
 */
record AdfsUse(String user, Device device, boolean surely, Instant at) implements Fact {

    static AdfsUse of(Place place, boolean surely, Instant at) {
        return new AdfsUse(place.user(), place.device(), surely, at);
    }

    /** A use in both senses. */
    static List<Fact> both(Place place, Instant at) {
        return List.of(of(place, true, at), of(place, false, at));
    }

    static Object key(String user, Device device, boolean surely) {
        return List.of(user, device, surely);
    }

    @Override
    public Object key() {
        return key(user, device, surely);
    }
}
