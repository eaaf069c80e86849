package sessionspec.glue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.Factor;
import sessionspec.core.Outcome;

/** What comes of a question to the core, in the words of the features; one word for each outcome of each question. */
final class AnswerWords {

    private static final String SILENCE = "the documents do not say whether ";

    static final String FACTORS = "the first factor and MFA|the first factor|MFA";
    static final String ACCESS =
            "the user is (?:prompted|not prompted|returned to the identity provider|prompted for (?:" + FACTORS + "))|"
                    + SILENCE + "the user is prompted";
    static final String BACKGROUND =
            "goes on|goes on with the prompt deferred|is stopped by a prompt|is stopped at the identity provider";
    static final String MFA = "MFA is asked for|MFA is not asked for|" + SILENCE + "MFA is asked for";
    static final String SINGLE_SIGN_ON = "single sign-on takes the user to|the user has to sign in to reach|" + SILENCE
            + "single sign-on takes the user to";

    private static final Map<String, Outcome> OUTCOMES = Map.ofEntries(
            Map.entry("prompted", Outcome.PROMPT),
            Map.entry("not prompted", Outcome.SATISFIED),
            Map.entry("returned to the identity provider", Outcome.REDIRECT_TO_IDP),
            Map.entry("goes on", Outcome.SATISFIED),
            Map.entry("goes on with the prompt deferred", Outcome.DEFERRED),
            Map.entry("is stopped by a prompt", Outcome.PROMPT),
            Map.entry("is stopped at the identity provider", Outcome.REDIRECT_TO_IDP),
            Map.entry("MFA is asked for", Outcome.PROMPT),
            Map.entry("MFA is not asked for", Outcome.SATISFIED),
            Map.entry("single sign-on takes the user to", Outcome.SATISFIED),
            Map.entry("the user has to sign in to reach", Outcome.PROMPT));

    private AnswerWords() {}

    /** The outcome that the words stand for; silence of the documents is an outcome of its own. */
    static Outcome parse(String words) {
        return words.startsWith(SILENCE) ? Outcome.UNSPECIFIED : OUTCOMES.get(words);
    }

    /** What becomes of a user who asks for a resource. */
    static Answer access(String words) {
        int at = words.indexOf(" for ");
        return at < 0
                ? new Answer(parse(words.replace("the user is ", "")), Optional.empty())
                : new Answer(Outcome.PROMPT, Optional.of(factors(words.substring(at + " for ".length()))));
    }

    static Set<Factor> factors(String words) {
        return switch (words) {
            case "MFA" -> Set.of(Factor.MFA);
            case "the first factor" -> Set.of(Factor.FIRST_FACTOR);
            default -> Set.of(Factor.values());
        };
    }
}
