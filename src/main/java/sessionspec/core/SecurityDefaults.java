package sessionspec.core;

import java.util.List;

/**
 * What security defaults demand. Implements NEW-4 (whether a new tenant has them), NEW-5 (registration for MFA), NEW-6
 * (administrators), NEW-7 (legacy protocols), NEW-8 (MFA when necessary) and NEW-9 (privileged activities).
 */
final class SecurityDefaults implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.SecurityOccasionArose arose)) {
            return List.of();
        } else if (tenant.has(Setting.SECURITY_DEFAULTS)) {
            return List.of(demand(arose.occasion()));
        }
        return tenant.reauthentication().justCreated()
                ? List.of(Finding.open("NEW-4", Reason.SECURITY_DEFAULTS_NOT_STATED))
                : List.of(Finding.met(demand(arose.occasion()).rule(), Reason.SECURITY_DEFAULTS_OFF));
    }

    private static Finding demand(SecurityOccasion occasion) {
        return switch (occasion) {
            case UNREGISTERED_USER_SIGNS_IN -> Finding.asks("NEW-5", Reason.MUST_REGISTER_FOR_MFA, Factor.MFA);
            case ADMINISTRATOR_SIGNS_IN -> Finding.asks("NEW-6", Reason.ADMINISTRATOR_NEEDS_MFA, Factor.MFA);
            case LEGACY_PROTOCOL_USED -> Finding.of("NEW-7", Outcome.REFUSED, Reason.LEGACY_PROTOCOL_BLOCKED);
            case MFA_NECESSARY -> Finding.asks("NEW-8", Reason.USER_NEEDS_MFA, Factor.MFA);
            case AZURE_PORTAL_ACCESSED -> Finding.open("NEW-9", Reason.PRIVILEGED_ACTIVITY_PROTECTED);
        };
    }
}
