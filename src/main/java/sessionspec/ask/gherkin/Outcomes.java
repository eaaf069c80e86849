package sessionspec.ask.gherkin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.Form.Asking.Way;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Answer.Kind;
import sessionspec.core.kernel.Factor;

/** The phrases of the features for what comes of asking for something; what is asked for stands in the place of {@code {what}}. */
final class Outcomes {

    private static final String OPEN = "the documents do not say whether ";

    private static final Map<Way, Map<Kind, String>> STEPS = Map.of(
            Way.USER,
            Map.of(
                    Kind.LET_IN, "the user is not prompted {what}",
                    Kind.PROMPTED, "the user is prompted{factors} {what}",
                    Kind.RETURNED, "the user is returned to the identity provider {what}",
                    Kind.UNSAID, OPEN + "the user is prompted {what}"),
            Way.MFA,
            Map.of(
                    Kind.LET_IN, "the user is not asked for MFA {what}",
                    Kind.PROMPTED, "the user is asked for MFA {what}",
                    Kind.UNSAID, OPEN + "the user is asked for MFA {what}"),
            Way.BACKGROUND,
            Map.of(
                    Kind.LET_IN, "background work in a {what} continues",
                    Kind.DEFERRED, "background work in a {what} continues with a prompt waiting",
                    Kind.PROMPTED, "background work in a {what} is stopped by a prompt",
                    Kind.RETURNED,
                            "background work in a {what} stops, and the user is returned to the identity provider,"),
            Way.SINGLE_SIGN_ON,
            Map.of(
                    Kind.LET_IN, "the user reaches {what} by single sign-on",
                    Kind.PROMPTED, "the user does not reach {what} by single sign-on",
                    Kind.UNSAID, OPEN + "the user reaches {what} by single sign-on"),
            Way.TOKEN,
            Map.of(
                    Kind.LET_IN, "the {what} is accepted",
                    Kind.REFUSED, "the {what} is refused",
                    Kind.UNSAID, OPEN + "the {what} is accepted"));

    /**
     * Empty where there is none.
     *
     * @param what where the user asks, or what is shown; empty for no place in particular
     */
    static Optional<String> of(Way way, String what, Answer answer) {
        return Optional.ofNullable(STEPS.get(way).get(answer.kind()))
                .map(it -> it.replace("{factors}", factors(answer))
                        .replace("{what}", what)
                        .trim());
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
}
