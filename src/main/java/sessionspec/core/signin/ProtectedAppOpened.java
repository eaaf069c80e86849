package sessionspec.core.signin;

import java.time.Instant;
import sessionspec.core.kernel.Event;

/**
 * A browser opens an app under Conditional Access. It is let in if the device counts for what it is, and refused if the
 * protection keeps it out or restricts it all the same.
 *
 * @param compliant whether the device is
 */
public record ProtectedAppOpened(Instant at, WebBrowser browser, Protection protection, boolean compliant)
        implements Event {
    /** The browsers that the documents tell apart. */
    public enum WebBrowser {
        CHROME_WITH_EXTENSION,
        CHROME,
        FIREFOX,
        EDGE_WITH_WORK_PROFILE,
        EDGE_WITH_OTHER_PROFILE,
        INTERNET_EXPLORER
    }

    /** How Conditional Access protects an app that a browser opens. */
    public enum Protection {
        /** By a policy that looks at the device. */
        DEVICE_CHECK,
        APP_ENFORCED_RESTRICTIONS,
        /** By any policy; the identity that asks is that of the browser's profile. */
        FOR_THE_PROFILE_USER,
        /** By any policy; the identity that asks is not that of the browser's profile. */
        FOR_ANOTHER_USER
    }
}
