package sessionspec.next.tokens;

import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;

/** Something on the device that signs the user on to a further app. */
record SingleSignOn() implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }

    @Override
    public Set<Factor> factors() {
        return Set.of(Factor.FIRST_FACTOR);
    }
}
