package sessionspec.core;

import java.util.List;
import java.util.Set;

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
                ? List.of(Finding.of("NEW-4", Outcome.UNSPECIFIED, Reason.SECURITY_DEFAULTS_NOT_STATED))
                : List.of(Finding.of(demand(arose.occasion()).rule(), Outcome.SATISFIED, Reason.SECURITY_DEFAULTS_OFF));
    }

    private static Finding demand(SecurityOccasion occasion) {
        return switch (occasion) {
            case UNREGISTERED_USER_SIGNS_IN -> asks(Finding.of("NEW-5", Outcome.PROMPT, Reason.MUST_REGISTER_FOR_MFA));
            case ADMINISTRATOR_SIGNS_IN -> asks(Finding.of("NEW-6", Outcome.PROMPT, Reason.ADMINISTRATOR_NEEDS_MFA));
            case LEGACY_PROTOCOL_USED -> Finding.of("NEW-7", Outcome.REFUSED, Reason.LEGACY_PROTOCOL_BLOCKED);
            case MFA_NECESSARY -> asks(Finding.of("NEW-8", Outcome.PROMPT, Reason.USER_NEEDS_MFA));
            case PRIVILEGED_ACTIVITY -> Finding.of("NEW-9", Outcome.UNSPECIFIED, Reason.PRIVILEGED_ACTIVITY_PROTECTED);
        };
    }

    private static Finding asks(Finding finding) {
        return finding.asking(Set.of(Factor.MFA));
    }
}
