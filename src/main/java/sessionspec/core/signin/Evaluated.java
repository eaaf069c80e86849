package sessionspec.core.signin;

import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;

/** A factor that is given anew, since the session is evaluated. */
public record Evaluated(Factor factor) implements Demand.Prompt {}
