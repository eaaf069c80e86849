package sessionspec.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/** An app's own session with a client, until the end of which it does not send the client back. */
public record AppSession(Place place, String app, Instant at, Duration lifetime) implements Fact {

    public static Object key(Place place, String app) {
        return List.of(place, app);
    }

    @Override
    public Object key() {
        return key(place, app);
    }
}
