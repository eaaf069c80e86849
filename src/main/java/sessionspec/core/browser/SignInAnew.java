package sessionspec.core.browser;

import sessionspec.core.kernel.Demand;

/** A sign-in that nothing spares the user. */
record SignInAnew() implements Demand.Prompt {}
