package sessionspec.glue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer.Kind;
import sessionspec.core.kernel.Factor;

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

    private static final Map<String, Kind> OUTCOMES = Map.ofEntries(
            Map.entry("prompted", Kind.PROMPTED),
            Map.entry("not prompted", Kind.LET_IN),
            Map.entry("returned to the identity provider", Kind.RETURNED),
            Map.entry("goes on", Kind.LET_IN),
            Map.entry("goes on with the prompt deferred", Kind.DEFERRED),
            Map.entry("is stopped by a prompt", Kind.PROMPTED),
            Map.entry("is stopped at the identity provider", Kind.RETURNED),
            Map.entry("MFA is asked for", Kind.PROMPTED),
            Map.entry("MFA is not asked for", Kind.LET_IN),
            Map.entry("single sign-on takes the user to", Kind.LET_IN),
            Map.entry("the user has to sign in to reach", Kind.PROMPTED));

    private AnswerWords() {}

    /** The outcome that the words stand for; silence of the documents is an outcome of its own. */
    static Kind parse(String words) {
        return words.startsWith(SILENCE) ? Kind.UNSAID : OUTCOMES.get(words);
    }

    /** What becomes of a user who asks for a resource. */
    static Expected access(String words) {
        int at = words.indexOf(" for ");
        return at < 0
                ? new Expected(parse(words.replace("the user is ", "")), Optional.empty())
                : new Expected(Kind.PROMPTED, Optional.of(factors(words.substring(at + " for ".length()))));
    }

    static Set<Factor> factors(String words) {
        return switch (words) {
            case "MFA" -> Set.of(Factor.MFA);
            case "the first factor" -> Set.of(Factor.FIRST_FACTOR);
            default -> Set.of(Factor.values());
        };
    }
}
