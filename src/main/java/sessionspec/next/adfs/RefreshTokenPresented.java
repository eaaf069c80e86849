package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;

/** An application presents the user's refresh token to AD FS. */
public record RefreshTokenPresented(Instant at, String user, Device device, String app) implements Event {

    @Override
    public List<Fact> recordsWhenLetIn() {
        return List.of(new AdfsUse(user, device, AdfsUse.Means.REFRESH_TOKEN, at));
    }
}
