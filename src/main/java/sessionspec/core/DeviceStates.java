package sessionspec.core;

import java.util.List;
import java.util.Set;

/**
 * What is managed and what is compliant. Implements DEV-5 (compliance is measured), DEV-6 (a change of compliance) and
 * DEV-7 (what is not managed).
 */
final class DeviceStates implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.ComplianceMeasured measured) {
            return List.of(compliance(measured));
        } else if (event instanceof Event.DeviceAssessed assessed) {
            return List.of(
                    assessed.compliant() || assessed.device() == Device.HYBRID_JOINED
                            ? Finding.of("DEV-7", Outcome.SATISFIED, Reason.COUNTS_AS_MANAGED)
                            : Finding.of("DEV-7", Outcome.SATISFIED, Reason.COUNTS_AS_NON_MANAGED));
        } else if (event instanceof Event.AccessRequested
                && state.violation().filter(Change.DEVICE_COMPLIANT::equals).isPresent()) {
            return List.of(Finding.of("DEV-6", Outcome.PROMPT, Reason.COMPLIANCE_CHANGED)
                    .asking(Set.of(Factor.FIRST_FACTOR)));
        }
        return List.of();
    }

    private static Finding compliance(Event.ComplianceMeasured measured) {
        if (!measured.managed()) {
            return Finding.of("DEV-5", Outcome.UNSPECIFIED, Reason.COMPLIANCE_NOT_MEASURABLE);
        }
        return measured.bitLocker() && measured.secureBoot()
                ? Finding.of("DEV-5", Outcome.SATISFIED, Reason.DEVICE_COMPLIANT)
                : Finding.of("DEV-5", Outcome.REFUSED, Reason.DEVICE_NOT_COMPLIANT);
    }
}
