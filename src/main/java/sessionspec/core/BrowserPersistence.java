package sessionspec.core;

import java.util.List;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.SessionState.Browser;

/**
 * Whether a browser session outlives the browser. Implements BRS-1 (what persistence means), BRS-2 (the user decides),
 * BRS-3 (AD FS decides), BRS-4 (the prompt is a setting), BRS-5 (cookies stay stored), BRS-6 (a stored token is good until
 * it expires, whatever a policy says) and KMS-1 (the prompt is abandoned).
 */
final class BrowserPersistence implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.SignedIn in) {
            boolean byFederation = tenant.has(Setting.AD_FS_PERSISTENCE) || AdfsClaims.persist(state, tenant, event);
            return onSignIn(in.device(), tenant, byFederation);
        } else if (event instanceof Event.StaySignedInAnswered answered) {
            return List.of(onAnswer(answered.stay(), tenant));
        } else if (event.is(EventKind.BROWSER_CLOSED)) {
            return persists(state, tenant) ? List.of(Finding.met("BRS-5", Reason.COOKIES_STAY_STORED)) : List.of();
        } else if (event.is(EventKind.CACHED_TOKEN_PRESENTED)) {
            return state.cached().stream()
                    .map(token -> onCached(token, state.browser(), event))
                    .toList();
        } else if (event.is(EventKind.STAY_SIGNED_IN_ABANDONED)) {
            return List.of(
                    tenant.has(Setting.STAY_SIGNED_IN_PROMPT)
                            ? Finding.met("KMS-1", Reason.SIGN_IN_INTERRUPTED)
                            : Finding.open("KMS-1", Reason.STAY_PROMPT_NOT_SHOWN));
        } else if (event instanceof Event.AccessRequested request && request.client() == Client.BROWSER) {
            return onRequest(state, tenant);
        }
        return List.of();
    }

    /** Whether it does once closed: as a policy says (PBS-1, PBS-2), or else as was decided before. */
    private static boolean persists(SessionState state, Tenant tenant) {
        return tenant.reauthentication()
                .persistence()
                .map(ReauthenticationSettings.Persistence::isAlways)
                .orElse(state.browser() == Browser.PERSISTENT);
    }

    private static List<Finding> onSignIn(Device device, Tenant tenant, boolean byFederation) {
        if (byFederation) {
            return List.of(Finding.met("BRS-3", Reason.FEDERATION_SERVICE_PERSISTS));
        } else if (device != Device.PERSONAL) {
            return List.of();
        }
        boolean shown = tenant.has(Setting.STAY_SIGNED_IN_PROMPT);
        return List.of(Finding.met("BRS-4", shown ? Reason.STAY_PROMPT_SHOWN : Reason.STAY_PROMPT_NOT_SHOWN));
    }

    private static Finding onAnswer(boolean stay, Tenant tenant) {
        if (!tenant.has(Setting.STAY_SIGNED_IN_PROMPT)) {
            return Finding.open("BRS-4", Reason.STAY_PROMPT_NOT_SHOWN);
        }
        return Finding.met("BRS-2", stay ? Reason.USER_CHOSE_TO_STAY : Reason.USER_CHOSE_NOT_TO_STAY);
    }

    private static Finding onCached(SessionState.Issued token, Browser browser, Event event) {
        if (browser == Browser.ENDED || browser == Browser.CLOSED_UNDECIDED) {
            return Finding.open("BRS-6", Reason.TOKEN_CACHE_NOT_PERSISTENT);
        }
        Span span = Span.of(Lifetime.configured("Cached token", token.lifetime(), "BRS-6"), token.at(), event.at());
        return Finding.of("BRS-6", span, Reason.CACHED_TOKEN_VALID, Outcome.REFUSED, Reason.CACHED_TOKEN_EXPIRED);
    }

    private static List<Finding> onRequest(SessionState state, Tenant tenant) {
        return switch (state.browser()) {
            case UNDECIDED, NOT_PERSISTENT -> List.of();
            case PERSISTENT -> List.of(Finding.met("BRS-1", Reason.BROWSER_SESSION_PERSISTS));
            case ENDED ->
                List.of(Finding.asks("BRS-1", Reason.BROWSER_SESSION_ENDED_WITH_BROWSER, Factor.FIRST_FACTOR));
            case CLOSED_UNDECIDED ->
                tenant.reauthentication().persistence().isPresent() ? List.of() : List.of(undecided(state, tenant));
        };
    }

    private static Finding undecided(SessionState state, Tenant tenant) {
        if (state.device() != Device.PERSONAL) {
            return Finding.open("BRS-2", Reason.PERSISTENCE_NOT_STATED_FOR_DEVICE);
        }
        return tenant.has(Setting.STAY_SIGNED_IN_PROMPT)
                ? Finding.open("BRS-2", Reason.STAY_PROMPT_NOT_ANSWERED)
                : Finding.open("BRS-4", Reason.STAY_PROMPT_NOT_SHOWN);
    }
}
