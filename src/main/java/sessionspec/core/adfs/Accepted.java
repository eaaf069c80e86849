package sessionspec.core.adfs;

import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Demand;

/** That a token is accepted which is presented. */
record Accepted() implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.REFUSED;
    }
}
