package sessionspec.core.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Place;

/**
 * A browser comes to AD FS for an application.
 *
 * @param refreshToken whether the application asks for a refresh token
 */
public record AdfsRequested(Instant at, Place place, String app, boolean refreshToken) implements Event {

    @Override
    public List<Fact> recordsWhenLetIn() {
        return AdfsUse.both(place, at);
    }
}
