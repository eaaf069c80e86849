package sessionspec.next.tenant;

import java.time.Instant;
import sessionspec.next.kernel.Artifact;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Place;

/** The refresh token of the apps outside the browser, issued or last validated at an instant. */
record AppRefreshToken(Place place, Instant validated) implements Artifact {

    @Override
    public Object key() {
        return place;
    }

    @Override
    public String user() {
        return place.user();
    }

    @Override
    public Device device() {
        return place.device();
    }
}
