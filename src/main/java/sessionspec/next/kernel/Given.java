package sessionspec.next.kernel;

import java.time.Instant;
import java.util.List;

/** A factor that a user gave somewhere, which counts there and nowhere else. */
public record Given(Factor factor, Place place, Instant at) implements Artifact {

    @Override
    public Object key() {
        return key(factor, place);
    }

    public static Object key(Factor factor, Place place) {
        return List.of(factor, place);
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
