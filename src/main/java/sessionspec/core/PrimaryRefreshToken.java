package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.SessionState.Prt;

/**
 * When a Primary Refresh Token is refreshed. Implements PRT-1 (the cycle on joined devices), PRT-2 and PRT-3 (what a
 * log-in does to the refresh time), PRT-4 (registered devices) and PRT-5 (WAM).
 */
final class PrimaryRefreshToken implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event.is(EventKind.DEVICE_UNLOCKED)) {
            return onDevice(state.device(), state.prt(), event.at(), false);
        } else if (event instanceof Event.DeviceLoggedIn in) {
            return onDevice(in.device(), state.prt(), event.at(), true);
        } else if (event instanceof Event.SignedIn in && in.device().signsInWithEntraAccount()) {
            return onDevice(in.device(), state.prt(), event.at(), false);
        } else if (event.is(EventKind.NATIVE_APP_AUTHENTICATED)) {
            return List.of(throughWam(state.device()));
        }
        return List.of();
    }

    private static List<Finding> onDevice(Device device, Optional<Prt> prt, Instant at, boolean logIn) {
        if (device == Device.REGISTERED) {
            return List.of(Finding.of("PRT-4", Outcome.NOT_RENEWED, Reason.DEVICE_ACCOUNT_NOT_ENTRA));
        } else if (!device.signsInWithEntraAccount()) {
            return List.of();
        } else if (prt.isEmpty()) {
            return List.of(Finding.of("PRT-3", Outcome.RENEWED, Reason.LOG_IN_SET_REFRESH_TIME));
        }
        Span cycle = Span.of(Lifetimes.PRT_REFRESH_CYCLE, prt.get().refreshed(), at);
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.renewal("PRT-1", cycle, Reason.REFRESH_CYCLE_RUNNING, Reason.REFRESH_CYCLE_ENDED));
        if (logIn && cycle.holds()) {
            findings.add(Finding.of("PRT-2", Outcome.NOT_RENEWED, Reason.LOG_IN_LEFT_REFRESH_TIME));
        } else if (logIn) {
            findings.add(Finding.of("PRT-3", Outcome.RENEWED, Reason.LOG_IN_SET_REFRESH_TIME));
        }
        return findings;
    }

    private static Finding throughWam(Device device) {
        return device == Device.REGISTERED
                ? Finding.of("PRT-5", Outcome.RENEWED, Reason.NATIVE_AUTHENTICATION_THROUGH_WAM)
                : Finding.open("PRT-5", Reason.WAM_ONLY_STATED_FOR_REGISTERED);
    }
}
