package sessionspec.core.signin;

import java.util.Optional;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Occasion;

/** Something by which the security posture of a user's sessions may change, be it told as such or measured. */
public interface PostureEvent extends Event {

    /** The change that there is with it. */
    Optional<PostureChanged> change(Occasion now);

    /** What changes with the event. */
    static Optional<PostureChanged> in(Occasion now) {
        return now.event(PostureEvent.class).flatMap(it -> it.change(now));
    }
}
