package sessionspec.core.federation;

import sessionspec.core.kernel.Demand;

/** Tokens that were not issued before the time from which the user's are valid. */
record NotIssuedBefore() implements Demand.Prompt {}
