package sessionspec.glue;

import java.util.Map;
import sessionspec.core.Outcome;

/** What comes of a question to the core, in the words of the features; one word for each outcome of each question. */
final class AnswerWords {

    static final String FACTORS = "the first factor and MFA|the first factor|MFA";
    static final String USER =
            "prompted|not prompted|returned to the identity provider|prompted for (?:" + FACTORS + ")";
    static final String BACKGROUND =
            "goes on|goes on with the prompt deferred|is stopped by a prompt" + "|is stopped at the identity provider";
    static final String MFA = "asked|not asked";
    static final String SINGLE_SIGN_ON = "single sign-on takes the user to|the user has to sign in to reach"
            + "|the documents do not say whether single sign-on takes the user to";

    private static final Map<String, Outcome> OUTCOMES = Map.ofEntries(
            Map.entry("prompted", Outcome.PROMPT),
            Map.entry("not prompted", Outcome.SATISFIED),
            Map.entry("returned to the identity provider", Outcome.REDIRECT_TO_IDP),
            Map.entry("goes on", Outcome.SATISFIED),
            Map.entry("goes on with the prompt deferred", Outcome.DEFERRED),
            Map.entry("is stopped by a prompt", Outcome.PROMPT),
            Map.entry("is stopped at the identity provider", Outcome.REDIRECT_TO_IDP),
            Map.entry("asked", Outcome.PROMPT),
            Map.entry("not asked", Outcome.SATISFIED),
            Map.entry("single sign-on takes the user to", Outcome.SATISFIED),
            Map.entry("the user has to sign in to reach", Outcome.PROMPT));

    private AnswerWords() {}

    /** The outcome that the words stand for; silence of the documents is an outcome of its own. */
    static Outcome parse(String words) {
        return words.startsWith("the documents do not say") ? Outcome.UNSPECIFIED : OUTCOMES.get(words);
    }
}
