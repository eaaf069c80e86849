package sessionspec.core.signin;

import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Lifetime;

/** A factor that the user has to give again, by which a prompt that is due may wait. */
public sealed interface Reauthentication extends Demand.Prompt {

    /** It was given within the period. */
    record Fresh(Factor factor, Lifetime period) implements Reauthentication {}

    /** It is given anew, since the session is evaluated. */
    record Evaluated(Factor factor) implements Reauthentication {}
}
