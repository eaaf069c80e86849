package sessionspec.next.federation;

import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;

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
