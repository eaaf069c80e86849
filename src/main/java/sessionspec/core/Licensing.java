package sessionspec.core;

import java.util.List;

/** What Conditional Access has to be paid for. Implements SCP-2. */
final class Licensing implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event.is(EventKind.CONFIGURATION_REVIEWED)) || !tenant.hasConditionalAccess()) {
            return List.of();
        }
        // What Microsoft 365 Business includes is for TLP-4 to say.
        if (tenant.licence() == Tenant.Licence.MICROSOFT_365_BUSINESS) {
            return List.of();
        }
        return tenant.licence() == Tenant.Licence.FREE
                ? List.of(Finding.of("SCP-2", Outcome.WARNED, Reason.LICENCE_MISSING))
                : List.of(Finding.met("SCP-2", Reason.LICENCE_PRESENT));
    }
}
