package sessionspec.next.adfs;

import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Factor;

/** That AD FS knows the user, by a cookie that it accepts. */
record SsoContext() implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }

    @Override
    public Set<Factor> factors() {
        return Set.of(Factor.FIRST_FACTOR);
    }
}
