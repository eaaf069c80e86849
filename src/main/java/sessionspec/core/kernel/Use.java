package sessionspec.core.kernel;

import java.time.Instant;
import java.util.stream.Stream;

/** The last time that a user got something at a place. */
public record Use(Place place, Instant at) implements Artifact.OfBrowser {

    /** Those of the user on the same device. */
    public static Stream<Use> on(Place place, Occasion now) {
        return now.all(Use.class).stream().filter(use -> use.place().sharesDevice(place));
    }
}
