package sessionspec.next.signin;

import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Lifetime;

/** A factor that was given within the period. */
public record Fresh(Factor factor, Lifetime period) implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }

    @Override
    public Set<Factor> factors() {
        return Set.of(factor);
    }
}
