package sessionspec.next.kernel;

import java.time.Instant;

/** The last time that a user got something at a place. */
public record Use(Place place, Instant at) implements Artifact {

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
    public boolean livesIn(Fact other) {
        return other instanceof BrowserSession session && session.place().equals(place);
    }
}
