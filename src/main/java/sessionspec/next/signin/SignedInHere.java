package sessionspec.next.signin;

import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Place;

/** A session at the place: the user has signed in there, or holds a Primary Refresh Token on the device. */
record SignedInHere(Place place) implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }

    @Override
    public Set<Factor> factors() {
        return Set.of(Factor.FIRST_FACTOR);
    }
}
