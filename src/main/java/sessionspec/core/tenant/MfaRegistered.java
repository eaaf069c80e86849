package sessionspec.core.tenant;

import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Demand;

/** That the user has registered for MFA; a prompt for that asks for no factor. */
record MfaRegistered(String user) implements Demand {

    @Override
    public Answer.Kind otherwise() {
        return Answer.Kind.PROMPTED;
    }
}
