package sessionspec.next.signin;

import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;

/** A factor that is given anew, since the session is evaluated. */
public record Evaluated(Factor factor) implements Demand.Prompt {}
