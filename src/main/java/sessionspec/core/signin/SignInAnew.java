package sessionspec.core.signin;

import sessionspec.core.kernel.Demand;

/**
 * A sign-in, since the session of the browser has ended.
 *
 * @param closed whether it ended since its browser was closed
 */
public record SignInAnew(boolean closed) implements Demand.Prompt {}
