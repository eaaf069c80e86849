package sessionspec.next.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** An app opens a session of its own with the client. */
public record AppSessionOpened(Instant at, Place place, String app, Duration lifetime) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new AppSession(place, app, at, lifetime));
    }
}
