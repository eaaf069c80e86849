package sessionspec.glue;

import io.cucumber.java.ParameterType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer.Kind;
import sessionspec.core.kernel.Factor;
import sessionspec.core.tenant.SecurityOccasion;

/** What security defaults are about and what they demand, in the words of the features. */
public final class SecurityWords {

    private static final String SILENCE = "the documents do not say ";

    private static final Expected MFA = new Expected(Kind.PROMPTED, Optional.of(Set.of(Factor.MFA)));

    private static final Map<String, Expected> DEMANDS = Map.of(
            "the user has to register for MFA", new Expected(Kind.PROMPTED, Optional.of(Set.of())),
            "the administrator is asked for MFA", MFA,
            "the user is asked for MFA", MFA,
            "the request is refused", new Expected(Kind.REFUSED, Optional.empty()),
            "security defaults do nothing", new Expected(Kind.LET_IN, Optional.empty()));

    @ParameterType("a user not registered for MFA|an administrator's sign-in|a legacy protocol|a user's need of MFA"
            + "|an access to the Azure portal")
    public SecurityOccasion occasion(String words) {
        return switch (words) {
            case "a user not registered for MFA" -> SecurityOccasion.UNREGISTERED_USER_SIGNS_IN;
            case "an administrator's sign-in" -> SecurityOccasion.ADMINISTRATOR_SIGNS_IN;
            case "a legacy protocol" -> SecurityOccasion.LEGACY_PROTOCOL_USED;
            case "a user's need of MFA" -> SecurityOccasion.MFA_NECESSARY;
            default -> SecurityOccasion.AZURE_PORTAL_ACCESSED;
        };
    }

    @ParameterType("the user has to register for MFA|the administrator is asked for MFA|the user is asked for MFA"
            + "|the request is refused|security defaults do nothing|" + SILENCE + "how the activity is protected|"
            + SILENCE
            + "whether security defaults are on|" + SILENCE + "whether the user is asked for MFA")
    public Expected remedy(String words) {
        return words.startsWith(SILENCE) ? new Expected(Kind.UNSAID, Optional.empty()) : DEMANDS.get(words);
    }
}
