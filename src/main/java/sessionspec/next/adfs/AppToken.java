package sessionspec.next.adfs;

import java.time.Instant;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** The token that AD FS last issued to an application, other than a refresh token. */
record AppToken(Place place, Instant issued) implements Fact {

    @Override
    public Object key() {
        return place;
    }
}
