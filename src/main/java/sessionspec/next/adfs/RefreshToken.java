package sessionspec.next.adfs;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Artifact;
import sessionspec.next.kernel.Device;

/**
 * A refresh token that AD FS has issued to an application.
 *
 * @param first  when the first one of the same sign-in was issued
 * @param issued when this one was issued
 * @param basis  the cookie that it rests on, as it was then
 */
record RefreshToken(String app, Instant first, Instant issued, Cookie basis) implements Artifact {

    static Object key(String user, Device device, String app) {
        return List.of(user, device, app);
    }

    /** The one that would be issued in its place. */
    RefreshToken renewedAt(Instant at) {
        return new RefreshToken(app, first, at, basis);
    }

    @Override
    public Object key() {
        return key(user(), device(), app);
    }

    @Override
    public String user() {
        return basis.user();
    }

    @Override
    public Device device() {
        return basis.device();
    }

    @Override
    public boolean isOfSession() {
        return false;
    }
}
