package sessionspec.glue;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/** What somebody or something tries, which is let through or not. */
interface Attempt {

    /** What the core is told of it. */
    Event at(Instant now, World world);
}
