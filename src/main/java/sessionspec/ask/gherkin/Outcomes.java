package sessionspec.ask.gherkin;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Factor;

/** The phrases of the features for what comes of asking for something; empty where there is none. */
final class Outcomes {

    private static final String OPEN = "the documents do not say whether ";

    private Outcomes() {}

    /** @param where where the user asks, with nothing before it; empty for no place in particular */
    static Optional<String> ofUser(String where, Answer answer) {
        String in = where.isEmpty() ? "" : " " + where;
        return switch (answer.kind()) {
            case LET_IN -> Optional.of("the user is not prompted" + in);
            case PROMPTED -> Optional.of("the user is prompted" + factors(answer) + in);
            case RETURNED -> Optional.of("the user is returned to the identity provider" + in);
            case UNSAID -> Optional.of(OPEN + "the user is prompted" + in);
            case DEFERRED, REFUSED -> Optional.empty();
        };
    }

    /** Nothing where it is not certain of all. */
    private static String factors(Answer answer) {
        if (!answer.perhaps().isEmpty() || answer.factors().isEmpty()) {
            return "";
        } else if (answer.factors().equals(Set.of(Factor.MFA))) {
            return " for MFA";
        }
        return answer.factors().contains(Factor.MFA) ? " for the first factor and MFA" : " for the first factor";
    }

    static Optional<String> ofMfa(String place, Answer answer) {
        return switch (answer.kind()) {
            case LET_IN -> Optional.of("the user is not asked for MFA in " + place);
            case PROMPTED -> Optional.of("the user is asked for MFA in " + place);
            case UNSAID -> Optional.of(OPEN + "the user is asked for MFA in " + place);
            case RETURNED, DEFERRED, REFUSED -> Optional.empty();
        };
    }

    static Optional<String> ofBackground(String client, Answer answer) {
        String work = "background work in a " + client;
        return switch (answer.kind()) {
            case LET_IN -> Optional.of(work + " goes on");
            case DEFERRED -> Optional.of(work + " goes on with the prompt deferred");
            case PROMPTED -> Optional.of(work + " is stopped by a prompt");
            case RETURNED -> Optional.of(work + " is stopped at the identity provider");
            case REFUSED, UNSAID -> Optional.empty();
        };
    }

    static Optional<String> ofSingleSignOn(String destination, Answer answer) {
        return switch (answer.kind()) {
            case LET_IN -> Optional.of("single sign-on takes the user to " + destination);
            case PROMPTED -> Optional.of("the user has to sign in to reach " + destination);
            case UNSAID -> Optional.of(OPEN + "single sign-on takes the user to " + destination);
            case RETURNED, DEFERRED, REFUSED -> Optional.empty();
        };
    }

    static Optional<String> ofToken(String token, Answer answer) {
        return switch (answer.kind()) {
            case LET_IN -> Optional.of("the " + token + " is accepted");
            case REFUSED -> Optional.of("the " + token + " is refused");
            case UNSAID -> Optional.of(OPEN + "the " + token + " is accepted");
            case PROMPTED, RETURNED, DEFERRED -> Optional.empty();
        };
    }
}
