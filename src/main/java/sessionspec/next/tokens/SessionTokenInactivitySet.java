package sessionspec.next.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;

/** An administrator sets the Max Inactive Time of session tokens. */
public record SessionTokenInactivitySet(Instant at, Duration period) implements Event {

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.of(new SessionTokenInactivity(period));
    }
}
