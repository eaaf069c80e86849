package sessionspec.core.signin;

import sessionspec.core.kernel.Demand;

/**
 * A sign-in, since the session of the browser has ended.
 *
 * @param closed whether it ended with its browser, and neither by a policy nor because its time had passed
 */
public record SignInAnew(boolean closed) implements Demand.Prompt {}
