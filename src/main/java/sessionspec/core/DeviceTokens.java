package sessionspec.core;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sessionspec.core.Arithmetic.Span;

/**
 * What a device's tokens do for single sign-on. Implements DEV-1 (the PRT signs on), DEV-2 (its validity), DEV-3 (its
 * renewal) and DEV-4 (devices that are not registered).
 */
final class DeviceTokens implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.AppSwitched) {
            return onSwitch(state, event.at());
        } else if (event instanceof Event.DeviceUsed && state.prt().isPresent()) {
            return List.of(onUse(renewed(state), event.at()));
        }
        return List.of();
    }

    private static List<Finding> onSwitch(SessionState state, Instant at) {
        if (state.device() == Device.UNREGISTERED || state.device() == Device.PERSONAL) {
            return List.of(Finding.open("DEV-4", Reason.APPS_MAY_NOT_SHARE_TOKENS));
        } else if (state.device() == Device.REGISTERED) {
            return List.of(Finding.open("DEV-1", Reason.NO_PRT_STATED));
        } else if (state.prt().isEmpty()) {
            return List.of(Finding.asks("DEV-1", Reason.NEVER_SIGNED_IN, Factor.FIRST_FACTOR));
        }
        Span validity = Span.of(Lifetimes.PRT_VALIDITY, renewed(state), at);
        return validity.holds()
                ? List.of(
                        Finding.met("DEV-1", Reason.PRT_SIGNS_ON),
                        Finding.of("DEV-2", Outcome.SATISFIED, Reason.PRT_VALID, validity))
                : List.of(Finding.of("DEV-2", Outcome.PROMPT, Reason.PRT_EXPIRED, validity)
                        .asking(Set.of(Factor.FIRST_FACTOR)));
    }

    private static Finding onUse(Instant renewed, Instant at) {
        Span validity = Span.of(Lifetimes.PRT_VALIDITY, renewed, at);
        if (!validity.holds()) {
            return Finding.of("DEV-2", Outcome.NOT_RENEWED, Reason.PRT_EXPIRED, validity);
        }
        Span renewal = Span.of(Lifetimes.PRT_RENEWAL, renewed, at);
        return renewal.holds()
                ? Finding.of("DEV-3", Outcome.NOT_RENEWED, Reason.PRT_RENEWAL_NOT_DUE, renewal)
                : Finding.of("DEV-3", Outcome.RENEWED, Reason.PRT_RENEWAL_DUE, renewal);
    }

    /** The last refresh by unlocking or signing in, or the last renewal by use, whichever is later. */
    private static Instant renewed(SessionState state) {
        return state.orRefresh(state.reauthentication().renewed()).orElseThrow();
    }
}
