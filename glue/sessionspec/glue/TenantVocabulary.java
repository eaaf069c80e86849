package sessionspec.glue;

import io.cucumber.java.ParameterType;
import java.util.List;
import java.util.Locale;
import sessionspec.core.kernel.Answer;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.TenantSetting;

/** Words for what is configured for a tenant, and for its review. */
public final class TenantVocabulary {

    @ParameterType("the Stay signed in\\? prompt|persistence in AD FS|remember MFA|another reauthentication setting"
            + "|reauthentication on PIM activation|the set of security defaults")
    public TenantSetting setting(String words) {
        return switch (words) {
            case "the Stay signed in? prompt" -> TenantSetting.STAY_SIGNED_IN_PROMPT;
            case "persistence in AD FS" -> TenantSetting.AD_FS_PERSISTENCE;
            case "remember MFA" -> TenantSetting.REMEMBER_MFA;
            case "another reauthentication setting" -> TenantSetting.OTHER_REAUTHENTICATION;
            case "reauthentication on PIM activation" -> TenantSetting.ROLE_ACTIVATION_ASKS_AGAIN;
            default -> TenantSetting.SECURITY_DEFAULTS;
        };
    }

    @ParameterType("P1|P2|free|Microsoft 365 Business")
    public Licence licence(String words) {
        return Licence.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @ParameterType(ReviewWords.PATTERN)
    public ReviewWords.Review review(String words) {
        return ReviewWords.parse(words);
    }

    /** What a review of the configuration can raise: rules and their parts. */
    @ParameterType(ConcernWords.PATTERN)
    public List<String> concern(String words) {
        return ConcernWords.parse(words);
    }

    /** What a review advises or finds as advised. */
    @ParameterType(AdviceWords.PATTERN)
    public AdviceWords.Advice advice(String words) {
        return AdviceWords.parse(words);
    }

    @ParameterType("follows|does not follow")
    public boolean follows(String words) {
        return words.equals("follows");
    }

    @ParameterType("the browser|another app in the browser|a non-browser app")
    public MfaPlace place(String words) {
        return MfaPlace.WORDS.get(words);
    }

    @ParameterType(AnswerWords.MFA)
    public Answer.Kind mfa(String words) {
        return AnswerWords.parse(words);
    }

    @ParameterType("all cloud apps|some cloud apps")
    public boolean extent(String words) {
        return words.startsWith("all");
    }

    @ParameterType("always|never")
    public boolean always(String words) {
        return words.equals("always");
    }
}
