package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;

/** Somebody configures something, which from then on is as it says. */
public record Configured(Instant at, Fact as) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(as);
    }
}
