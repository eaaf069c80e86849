package sessionspec.core;

import java.util.List;
import java.util.Optional;
import sessionspec.core.ReauthenticationSettings.Persistence;
import sessionspec.core.SessionState.Browser;

/**
 * What outlives the browser, at Microsoft Entra ID and at AD FS. Implements IPE-1 (the control of the persistent browser
 * session and the cookie of AD FS), IPE-2 (the Stay signed in? prompt and Keep me signed in) and IPE-3 (the periods of a
 * session that AD FS made persistent). The persistence itself is judged by the controls of either side.
 */
final class InterplayOfPersistence implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (state.adfs().token().isEmpty()) {
            return List.of();
        } else if (event.is(EventKind.BROWSER_CLOSED)) {
            return onClosing(state, tenant, event);
        } else if (event instanceof Event.AccessRequested request && request.client() == Client.BROWSER) {
            return onRequest(state, tenant, request);
        }
        return List.of();
    }

    private static List<Finding> onClosing(SessionState state, Tenant tenant, Event event) {
        boolean cookie = state.adfs().cookie().filter(AdfsCookie::persistent).isPresent();
        boolean byControl = tenant.reauthentication()
                .persistence()
                .filter(Persistence::allApps)
                .isPresent();
        if (byControl) {
            return List.of(found("IPE-1", !tenant.reauthentication().neverPersistent(), cookie));
        }
        return switch (state.browser()) {
            case PERSISTENT ->
                List.of(found(AdfsClaims.persist(state, tenant, event) ? "IPE-3" : "IPE-2", true, cookie));
            case NOT_PERSISTENT -> List.of(found("IPE-2", false, cookie));
            default -> List.of();
        };
    }

    private static List<Finding> onRequest(SessionState state, Tenant tenant, Event.AccessRequested request) {
        if (AdfsSingleSignOn.leftOpen(state, tenant, request)) {
            return List.of();
        } else if (state.browser() == Browser.ENDED) {
            String rule = tenant.reauthentication().persistence().isPresent() ? "IPE-1" : "IPE-2";
            return List.of(found(rule, false, AdfsSingleSignOn.accepts(state, tenant, request)));
        } else if (!PolicyScope.inForce(tenant, request).isEmpty()) {
            return List.of();
        }
        return state.tokens().sso().stream()
                .filter(TokenFacts.SsoToken::persistent)
                .map(token -> SsoSessionToken.span(token, request.at()))
                .map(idle -> found("IPE-3", idle.holds(), AdfsSingleSignOn.accepts(state, tenant, request))
                        .by(AdfsSingleSignOn.limit(state, tenant, request)
                                .filter(period -> period.until().isBefore(idle.until()))
                                .or(() -> Optional.of(idle))))
                .toList();
    }

    private static Finding found(String rule, boolean entra, boolean adfs) {
        return Finding.met(rule, goingOn(entra, adfs));
    }

    /** Which of the two sessions goes on. */
    static Reason goingOn(boolean entra, boolean adfs) {
        if (entra) {
            return adfs ? Reason.BOTH_SESSIONS_GO_ON : Reason.ONLY_ENTRA_SESSION_GOES_ON;
        }
        return adfs ? Reason.ONLY_ADFS_SESSION_GOES_ON : Reason.NEITHER_SESSION_GOES_ON;
    }
}
