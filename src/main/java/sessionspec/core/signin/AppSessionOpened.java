package sessionspec.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/** An app opens a session of its own with the client. */
public record AppSessionOpened(Instant at, Place place, String app, Duration lifetime) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new AppSession(place, app, at, lifetime));
    }
}
