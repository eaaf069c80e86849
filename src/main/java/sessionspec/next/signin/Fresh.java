package sessionspec.next.signin;

import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Lifetime;

/** A factor that was given within the period. */
public record Fresh(Factor factor, Lifetime period) implements Demand.Prompt {}
