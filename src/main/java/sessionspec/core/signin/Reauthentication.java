package sessionspec.core.signin;

import java.time.Instant;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;

/** A factor that the user has to give again, by which a prompt that is due may wait. */
public sealed interface Reauthentication extends Demand.Prompt {

    /** It was given within the period. */
    record Fresh(Factor factor, Lifetime period) implements Reauthentication {
        Span since(Instant given, Occasion now) {
            return now.span(period, given);
        }
    }

    /** It is given anew, since the session is evaluated. */
    record Evaluated(Factor factor) implements Reauthentication {

        public static final Evaluated FIRST = new Evaluated(Factor.FIRST_FACTOR);
    }
}
