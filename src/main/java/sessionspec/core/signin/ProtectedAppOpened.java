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
        implements Event {}
