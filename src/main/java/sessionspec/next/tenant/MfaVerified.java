package sessionspec.next.tenant;

import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Place;

/** MFA of the user at a place, done now or remembered there. */
public record MfaVerified(Place place) implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }

    @Override
    public Set<Factor> factors() {
        return Set.of(Factor.MFA);
    }
}
