package sessionspec.core.federation;

import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Factor;

/** Tokens that were not issued before the time from which the user's are valid. */
record NotIssuedBefore() implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }

    @Override
    public Set<Factor> factors() {
        return Set.of(Factor.FIRST_FACTOR);
    }
}
