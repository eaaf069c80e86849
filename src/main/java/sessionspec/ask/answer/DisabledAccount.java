package sessionspec.ask.answer;

import sessionspec.ask.lasting.Answered;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Factor;
import sessionspec.core.signin.Change;
import sessionspec.core.signin.PostureChanged;

/** A user whose account is disabled, and of whom the documents do not say whether a prompt can be answered. */
final class DisabledAccount {

    static final String OUTCOME =
            "the session is over, and whether the user of a disabled account can sign in again the documents do not say"
                    + " (INT-366)";

    private DisabledAccount() {}

    static boolean isAsked(Answer answer, Answered answered) {
        return answer.is(Answer.Kind.PROMPTED)
                && answer.factors().contains(Factor.FIRST_FACTOR)
                && answered.told(PostureChanged.class).anyMatch(it -> it.change() == Change.ACCOUNT_DISABLED);
    }
}
