package sessionspec.fetch;

import java.time.Duration;

/** Waits before the next try. */
@FunctionalInterface
public interface Pause {

    void of(Duration time) throws InterruptedException;

    /** Really waits. */
    static Pause asleep() {
        return time -> Thread.sleep(time.toMillis());
    }
}
