package sessionspec.core.signin;

import java.time.Instant;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;
import sessionspec.core.signin.Browsers.DeviceAuthentication;

/** What one can look up about the opening of an app. */
public enum SignInObservation implements Observation {
    /** Whether the browser has authenticated the device; open where no rule says. */
    DEVICE_AUTHENTICATED;

    @Override
    public Object of(Facts facts, Place where, Instant now) {
        return Observation.orOpen(facts.find(DeviceAuthentication.class).map(DeviceAuthentication::shown));
    }
}
