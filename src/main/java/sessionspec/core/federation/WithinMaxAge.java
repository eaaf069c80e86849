package sessionspec.core.federation;

import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Demand;

/** Session cookies and refresh tokens that are not older than their Max Age. */
public record WithinMaxAge() implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.RETURNED;
    }
}
