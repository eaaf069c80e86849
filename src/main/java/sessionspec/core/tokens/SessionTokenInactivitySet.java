package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/** An administrator sets the Max Inactive Time of session tokens. */
public record SessionTokenInactivitySet(Instant at, Duration period) implements Event {

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.of(new SessionTokenInactivity(period));
    }
}
