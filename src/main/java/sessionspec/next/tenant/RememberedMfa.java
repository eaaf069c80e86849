package sessionspec.next.tenant;

import java.time.Instant;
import sessionspec.next.kernel.Artifact;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Place;

/** MFA that was done at a place and is remembered there: by a cookie of a browser, or for the apps of a device. */
record RememberedMfa(Place place, Instant at, Lifetime lifetime) implements Artifact {

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

    @Override
    public boolean isOfSession() {
        return false;
    }
}
