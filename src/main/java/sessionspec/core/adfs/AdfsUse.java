package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/**
 * The last time that a user reached AD FS from a device.
 *
 * @param surely by credentials or the cookie only, rather than also by a refresh token
 */
record AdfsUse(Place place, boolean surely, Instant at) implements Fact {

    /** A use in both senses. */
    static List<Fact> surely(Place place, Instant at) {
        return List.of(new AdfsUse(place, true, at), new AdfsUse(place, false, at));
    }

    static Object key(Place place, boolean surely) {
        return List.of(place.user(), place.device(), surely);
    }

    @Override
    public Object key() {
        return key(place, surely);
    }
}
