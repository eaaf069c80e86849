package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/** An application presents the user's refresh token to AD FS. */
public record RefreshTokenPresented(Instant at, Place place, String app) implements Event {

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.of(AdfsUse.of(place, false, at));
    }
}
