package sessionspec.glue;

import java.time.Instant;
import java.time.InstantSource;
import sessionspec.ask.wording.ClockTimes;

/** The clock of an example: it stands still until a step moves it, and never goes back. */
final class FakeClock implements InstantSource {

    private Instant now = ClockTimes.at(1, 0);

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves on to the instant, or fails with both instants when it lies in the past. */
    void moveTo(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("This step lies before the one above it: " + instant + " is before "
                    + now + ". Write the steps in the order in which things happen.");
        }
        now = instant;
    }
}
