package sessionspec.core;

import java.util.List;
import java.util.Optional;

/**
 * What is managed and what is compliant. Implements DEV-5 (compliance is measured), DEV-6 (a change of compliance) and
 * DEV-7 (what is not managed).
 */
final class DeviceStates implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.ComplianceMeasured measured) {
            return onMeasuring(state.reauthentication().compliant(), measured);
        } else if (event instanceof Event.DeviceAssessed assessed) {
            boolean managed = assessed.compliant() || assessed.device() == Device.HYBRID_JOINED;
            return List.of(Finding.met("DEV-7", managed ? Reason.COUNTS_AS_MANAGED : Reason.COUNTS_AS_NON_MANAGED));
        } else if (event instanceof Event.AccessRequested
                && state.violation().filter(Change.DEVICE_COMPLIANT::equals).isPresent()) {
            return List.of(Finding.asks("DEV-6", Reason.COMPLIANCE_CHANGED, Factor.FIRST_FACTOR));
        }
        return List.of();
    }

    private static List<Finding> onMeasuring(Optional<Boolean> before, Event.ComplianceMeasured measured) {
        if (!measured.managed()) {
            return List.of(Finding.open("DEV-5", Reason.COMPLIANCE_NOT_MEASURABLE));
        }
        Finding now = measured.compliant()
                ? Finding.met("DEV-5", Reason.DEVICE_COMPLIANT)
                : Finding.of("DEV-5", Outcome.REFUSED, Reason.DEVICE_NOT_COMPLIANT);
        return before.map(earlier ->
                        earlier == measured.compliant() ? Reason.COMPLIANCE_UNCHANGED : Reason.COMPLIANCE_CHANGED)
                .map(reason -> List.of(now, Finding.met("DEV-6", reason)))
                .orElse(List.of(now));
    }
}
