package sessionspec.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.TokenFacts.LifetimeSetting;

/**
 * Which of the lifetimes that administrators set, or which default, a token gets. Implements the choice of TLP-5 (which
 * clients a policy reaches) and TLP-6 (organisation, application, default) for the controls that tell of it.
 */
final class EffectiveLifetime {

    private static final Set<String> MOBILE_AND_DESKTOP_ONLY = Set.of("SharePoint Online", "OneDrive");

    private EffectiveLifetime() {}

    /** Whether a policy acts on such a client at such a resource at all. */
    static boolean reaches(TokenRequest request) {
        return request.client() == Client.NATIVE_APP
                || !MOBILE_AND_DESKTOP_ONLY.contains(request.app().name());
    }

    static Optional<LifetimeSetting> ofOrganisation(TokenFacts facts) {
        return facts.settings().stream()
                .filter(setting -> setting.assignee().isOrganisation())
                .findFirst();
    }

    /** Whether a setting for such an object takes effect at all, as the organisation's goes before any other. */
    static boolean wouldCount(TokenFacts facts, Assignee assignee) {
        return assignee.isOrganisation()
                || assignee.kind() != Assignee.Kind.NOTHING
                        && ofOrganisation(facts).isEmpty();
    }

    /** The settings of the objects that stand for the app. */
    static List<LifetimeSetting> ofApp(TokenFacts facts, App app) {
        return facts.settings().stream()
                .filter(setting -> setting.assignee().app().equals(app.name()))
                .toList();
    }

    /** Whether two objects of the app have a setting, and nothing says which of them counts. */
    static boolean isAmbiguous(TokenFacts facts, TokenRequest request) {
        return reaches(request)
                && ofOrganisation(facts).isEmpty()
                && ofApp(facts, request.app()).size() > 1;
    }

    /** The setting that is enforced; empty where the default is. */
    static Optional<LifetimeSetting> enforced(TokenFacts facts, TokenRequest request) {
        if (!reaches(request)) {
            return Optional.empty();
        }
        return ofOrganisation(facts)
                .or(() -> ofApp(facts, request.app()).stream().findFirst());
    }

    /** The lifetime that the token gets; empty where nothing says what it is. */
    static Optional<Duration> of(TokenFacts facts, TokenRequest request) {
        if (isAmbiguous(facts, request)) {
            return Optional.empty();
        }
        Optional<Duration> configured = enforced(facts, request).map(LifetimeSetting::lifetime);
        return configured.isPresent() ? configured : byDefault(request);
    }

    private static Optional<Duration> byDefault(TokenRequest request) {
        return switch (request.kind()) {
            case ACCESS -> request.drawn();
            case ID -> Optional.of(Lifetimes.ID_TOKEN_DEFAULT.length());
            case SAML -> Optional.of(Lifetimes.SAML_TOKEN_DEFAULT.length());
        };
    }
}
