package sessionspec.core;

import java.util.List;
import java.util.Set;
import sessionspec.core.SessionState.Browser;

/**
 * Whether a browser session outlives the browser. Implements BRS-1 (what persistence means), BRS-2 (the user decides),
 * BRS-3 (AD FS decides), BRS-4 (the prompt is a setting) and BRS-5 (cookies stay stored).
 */
final class BrowserPersistence implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.SignedIn in) {
            boolean byFederation = tenant.has(Setting.AD_FS_PERSISTENCE) || AdfsClaims.persist(state, tenant, event);
            return onSignIn(in.device(), tenant, byFederation);
        } else if (event instanceof Event.StaySignedInAnswered answered) {
            return List.of(onAnswer(answered.stay(), tenant));
        } else if (event instanceof Event.BrowserClosed) {
            return persists(state, tenant)
                    ? List.of(Finding.of("BRS-5", Outcome.SATISFIED, Reason.COOKIES_STAY_STORED))
                    : List.of();
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
            return List.of(Finding.of("BRS-3", Outcome.SATISFIED, Reason.FEDERATION_SERVICE_PERSISTS));
        } else if (device != Device.PERSONAL) {
            return List.of();
        }
        return tenant.has(Setting.STAY_SIGNED_IN_PROMPT)
                ? List.of(Finding.of("BRS-4", Outcome.SATISFIED, Reason.STAY_PROMPT_SHOWN))
                : List.of(Finding.of("BRS-4", Outcome.SATISFIED, Reason.STAY_PROMPT_NOT_SHOWN));
    }

    private static Finding onAnswer(boolean stay, Tenant tenant) {
        if (!tenant.has(Setting.STAY_SIGNED_IN_PROMPT)) {
            return Finding.of("BRS-4", Outcome.UNSPECIFIED, Reason.STAY_PROMPT_NOT_SHOWN);
        }
        return Finding.of("BRS-2", Outcome.SATISFIED, stay ? Reason.USER_CHOSE_TO_STAY : Reason.USER_CHOSE_NOT_TO_STAY);
    }

    private static List<Finding> onRequest(SessionState state, Tenant tenant) {
        return switch (state.browser()) {
            case UNDECIDED, NOT_PERSISTENT -> List.of();
            case PERSISTENT -> List.of(Finding.of("BRS-1", Outcome.SATISFIED, Reason.BROWSER_SESSION_PERSISTS));
            case ENDED ->
                List.of(Finding.of("BRS-1", Outcome.PROMPT, Reason.BROWSER_SESSION_ENDED_WITH_BROWSER)
                        .asking(Set.of(Factor.FIRST_FACTOR)));
            case CLOSED_UNDECIDED ->
                tenant.reauthentication().persistence().isPresent() ? List.of() : List.of(undecided(state, tenant));
        };
    }

    private static Finding undecided(SessionState state, Tenant tenant) {
        if (state.device() != Device.PERSONAL) {
            return Finding.of("BRS-2", Outcome.UNSPECIFIED, Reason.PERSISTENCE_NOT_STATED_FOR_DEVICE);
        }
        return tenant.has(Setting.STAY_SIGNED_IN_PROMPT)
                ? Finding.of("BRS-2", Outcome.UNSPECIFIED, Reason.STAY_PROMPT_NOT_ANSWERED)
                : Finding.of("BRS-4", Outcome.UNSPECIFIED, Reason.STAY_PROMPT_NOT_SHOWN);
    }
}
