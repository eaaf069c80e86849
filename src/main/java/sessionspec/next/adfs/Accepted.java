package sessionspec.next.adfs;

import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Demand;

/** That a token is accepted which is presented. */
record Accepted() implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.REFUSED;
    }
}
