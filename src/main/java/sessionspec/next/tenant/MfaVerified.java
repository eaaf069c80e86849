package sessionspec.next.tenant;

import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Place;

/**
 * MFA of the user at a place, done now or remembered there.
 *
 * @param elsewhere whether for another app of the browser than that in which MFA was done
 */
record MfaVerified(Place place, boolean elsewhere) implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }

    @Override
    public Set<Factor> factors() {
        return Set.of(Factor.MFA);
    }
}
