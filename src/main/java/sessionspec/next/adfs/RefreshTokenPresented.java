package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** An application presents the user's refresh token to AD FS. */
public record RefreshTokenPresented(Instant at, Place place, String app) implements Event {

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.of(AdfsUse.of(place, false, at));
    }
}
