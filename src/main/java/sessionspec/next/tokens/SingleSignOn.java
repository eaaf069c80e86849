package sessionspec.next.tokens;

import sessionspec.next.kernel.Demand;

/** Something on the device that signs the user on to a further app. */
record SingleSignOn() implements Demand.Prompt {}
