package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;

/** A factor that a user gave somewhere, which counts there and nowhere else. */
public record Given(Factor factor, Place place, Instant at) implements SessionArtifact {

    @Override
    public Object key() {
        return key(factor, place);
    }

    public static Object key(Factor factor, Place place) {
        return List.of(factor, place);
    }
}
