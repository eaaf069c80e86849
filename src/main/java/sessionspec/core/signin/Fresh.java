package sessionspec.core.signin;

import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Lifetime;

/** A factor that was given within the period. */
public record Fresh(Factor factor, Lifetime period) implements Demand.Prompt {}
