package sessionspec.core.tokens;

import sessionspec.core.kernel.Demand;

/** Something on the device that signs the user on to a further app. */
record SingleSignOn() implements Demand.Prompt {}
