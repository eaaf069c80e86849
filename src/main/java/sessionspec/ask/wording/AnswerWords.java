package sessionspec.ask.wording;

import java.util.Set;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.PropertiesSet;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Request;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenRequested;

/** What whoever asked is told, in a few words. */
public final class AnswerWords {

    /** What is said where nobody waited for an answer, and nothing stood in the way. */
    public static final String WENT_THROUGH = "went through";

    private AnswerWords() {}

    public static String of(Event event, Answer answer) {
        return switch (answer.kind()) {
            case LET_IN -> letIn(event);
            case PROMPTED -> of(answer.kind()) + factors(answer.factors()) + perhaps(answer.perhaps());
            case REFUSED -> event instanceof TokenRequested ? "no default has this length" : of(answer.kind());
            default -> of(answer.kind());
        };
    }

    public static String of(Answer.Kind kind) {
        return switch (kind) {
            case LET_IN -> "not prompted";
            case DEFERRED -> "deferred";
            case PROMPTED -> "prompted";
            case RETURNED -> "returned to the identity provider";
            case REFUSED -> "refused";
            case UNSAID -> "the documents do not say";
        };
    }

    /** As the steps say it of whoever asks and of what is shown; anything else simply went through. */
    private static String letIn(Event event) {
        if (shows(event) || isCommand(event)) {
            return "accepted";
        } else if (event instanceof TokenRequested) {
            return "issued";
        }
        return asks(event) ? of(Answer.Kind.LET_IN) : WENT_THROUGH;
    }

    /** Whether somebody asked for something, or showed a token, and waited for an answer. */
    public static boolean asks(Event event) {
        return event instanceof Request
                || event instanceof AdfsRequested
                || event instanceof AppSwitched
                || event instanceof MfaRequired
                || shows(event);
    }

    public static boolean shows(Event event) {
        return event instanceof EntraTokenPresented
                || event instanceof CachedTokenPresented
                || event instanceof RefreshTokenPresented
                || event instanceof TokenPresented;
    }

    public static boolean isCommand(Event event) {
        return event instanceof PropertiesSet
                || event instanceof TokensValidFromSet
                || event instanceof MaxInactiveTimeSet
                || event instanceof TokenLifetimeAssigned
                || event instanceof TokenLifetimeDeleted
                || event instanceof TokenLifetimeSet;
    }

    private static String factors(Set<Factor> factors) {
        if (!factors.contains(Factor.MFA)) {
            return "";
        }
        return factors.contains(Factor.FIRST_FACTOR) ? " for the first factor and MFA" : " for MFA";
    }

    private static String perhaps(Set<Factor> perhaps) {
        return perhaps.contains(Factor.MFA) ? ", perhaps for MFA" : "";
    }
}
