package sessionspec.next.browser;

import sessionspec.next.kernel.Demand;

/** A sign-in that nothing spares the user. */
record SignInAnew() implements Demand.Prompt {}
