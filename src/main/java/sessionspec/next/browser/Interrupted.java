package sessionspec.next.browser;

import java.time.Instant;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** The last sign-in that is logged as Interrupted with error 50140. */
record Interrupted(Place place, Instant at) implements Fact {

    @Override
    public Object key() {
        return place;
    }
}
