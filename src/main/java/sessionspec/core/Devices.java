package sessionspec.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.Arithmetic.Span;

/**
 * What a device's tokens do for single sign-on, and what is managed and compliant. Implements DEV-1 (the PRT signs on),
 * DEV-2 (its validity), DEV-3 (its renewal), DEV-4 (devices that are not registered), DEV-5 (compliance is measured),
 * DEV-6 (a change of compliance) and DEV-7 (what is not managed).
 */
final class Devices implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.AppSwitched) {
            return onSwitch(state, event.at());
        } else if (event.is(EventKind.DEVICE_USED) && state.prt().isPresent()) {
            return List.of(onUse(validity(state, event.at())));
        } else if (event instanceof Event.ComplianceMeasured measured) {
            return onMeasuring(state.compliant(), measured);
        } else if (event instanceof Event.DeviceAssessed assessed) {
            return List.of(onAssessing(assessed));
        } else if (event instanceof Event.AccessRequested
                && state.violation().filter(Change.DEVICE_COMPLIANT::equals).isPresent()) {
            return List.of(Finding.asks("DEV-6", Reason.COMPLIANCE_CHANGED, Factor.FIRST_FACTOR));
        }
        return List.of();
    }

    /** Whether there is a PRT that is no longer valid. */
    static boolean prtHasEnded(SessionState state, Instant at) {
        return state.prt().isPresent() && !validity(state, at).holds();
    }

    /** What a rule comes to that only a PRT that has ended could satisfy: the documents do not say. */
    static List<Finding> onEndedPrt(String rule, SessionState state, Instant at) {
        return List.of(
                Finding.open(rule, Reason.ENDED_PRT_NOT_STATED),
                Finding.open("DEV-2", Reason.PRT_EXPIRED).by(validity(state, at)));
    }

    private static Span validity(SessionState state, Instant at) {
        return Span.of(Lifetimes.PRT_VALIDITY, renewed(state), at);
    }

    private static List<Finding> onSwitch(SessionState state, Instant at) {
        if (!state.device().isRegistered()) {
            return List.of(Finding.open("DEV-4", Reason.APPS_MAY_NOT_SHARE_TOKENS));
        } else if (state.device() == Device.REGISTERED) {
            return List.of(Finding.open("DEV-1", Reason.NO_PRT_STATED));
        } else if (state.prt().isEmpty()) {
            return List.of(Finding.asks("DEV-1", Reason.NEVER_SIGNED_IN, Factor.FIRST_FACTOR));
        }
        Span validity = validity(state, at);
        Finding valid = Finding.of("DEV-2", validity, Reason.PRT_VALID, Outcome.PROMPT, Reason.PRT_EXPIRED)
                .asking(Factor.FIRST_FACTOR);
        return validity.holds() ? List.of(Finding.met("DEV-1", Reason.PRT_SIGNS_ON), valid) : List.of(valid);
    }

    private static Finding onUse(Span validity) {
        if (!validity.holds()) {
            return Finding.of("DEV-2", Outcome.NOT_RENEWED, Reason.PRT_EXPIRED).by(validity);
        }
        Span renewal = Span.of(Lifetimes.PRT_RENEWAL, validity.from(), validity.asked());
        return Finding.renewal("DEV-3", renewal, Reason.PRT_RENEWAL_NOT_DUE, Reason.PRT_RENEWAL_DUE);
    }

    /** The last refresh by unlocking or signing in, or the last renewal by use, whichever is later. */
    private static Instant renewed(SessionState state) {
        return state.orRefresh(state.renewed()).orElseThrow();
    }

    private static Finding onAssessing(Event.DeviceAssessed assessed) {
        if (assessed.compliant() && !assessed.device().isRegistered()) {
            return Finding.open("DEV-7", Reason.COMPLIANT_BUT_NOT_REGISTERED);
        }
        boolean managed = assessed.compliant() || assessed.device() == Device.HYBRID_JOINED;
        return Finding.met("DEV-7", managed ? Reason.COUNTS_AS_MANAGED : Reason.COUNTS_AS_NON_MANAGED);
    }

    private static List<Finding> onMeasuring(Optional<Boolean> before, Event.ComplianceMeasured measured) {
        if (!measured.managed()) {
            return List.of(Finding.open("DEV-5", Reason.COMPLIANCE_NOT_MEASURABLE));
        }
        Finding now = Finding.of(
                "DEV-5", measured.compliant(), Reason.DEVICE_COMPLIANT, Outcome.REFUSED, Reason.DEVICE_NOT_COMPLIANT);
        return before.map(earlier ->
                        earlier == measured.compliant() ? Reason.COMPLIANCE_UNCHANGED : Reason.COMPLIANCE_CHANGED)
                .map(reason -> List.of(now, Finding.met("DEV-6", reason)))
                .orElse(List.of(now));
    }
}
