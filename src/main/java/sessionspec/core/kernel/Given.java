package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A factor that a user gave somewhere, which counts there and nowhere else. */
public record Given(Factor factor, Place place, Instant at) implements Artifact.OfBrowser {

    @Override
    public Object key() {
        return key(factor, place);
    }

    /** The one that was last given there, also when it has ended. */
    public static Optional<Given> of(Factor factor, Place place, Occasion now) {
        return now.find(Given.class, key(factor, place));
    }

    /** Whether it is MFA that was given. */
    public static boolean isMfa(Artifact held) {
        return held instanceof Given given && given.factor == Factor.MFA;
    }

    private static Object key(Factor factor, Place place) {
        return List.of(factor, place);
    }
}
