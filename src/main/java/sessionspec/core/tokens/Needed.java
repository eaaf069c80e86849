package sessionspec.core.tokens;

import sessionspec.core.kernel.Demand;

/**
 * Something that has to be there.
 *
 * @param what a kind of token, an application's own session, a policy of an object
 */
record Needed(Object what) implements Demand.OrRefused {}
