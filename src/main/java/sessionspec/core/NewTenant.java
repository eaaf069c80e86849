package sessionspec.core;

import java.util.List;

/**
 * What a tenant is like that nobody has touched, and what security defaults demand. Implements NEW-1 (MFA is not
 * remembered), NEW-2 (no company branding), NEW-3 (no policies), NEW-4 (whether there are security defaults), NEW-5
 * (registration for MFA), NEW-6 (administrators), NEW-7 (legacy protocols), NEW-8 (MFA when necessary) and NEW-9
 * (privileged activities).
 */
final class NewTenant implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        boolean untouched = tenant.reauthentication().justCreated();
        if (event instanceof Event.SecurityOccasionArose arose) {
            return List.of(onOccasion(arose.occasion(), tenant.has(Setting.SECURITY_DEFAULTS), untouched));
        } else if (untouched && event instanceof Event.MfaRequired && !tenant.has(Setting.REMEMBER_MFA)) {
            return List.of(Finding.met("NEW-1", Reason.NEW_TENANT_FORGETS_MFA));
        } else if (untouched && event instanceof Event.SignedIn && !tenant.has(Setting.STAY_SIGNED_IN_PROMPT)) {
            return List.of(Finding.met("NEW-2", Reason.NEW_TENANT_LACKS_BRANDING));
        } else if (untouched
                && event instanceof Event.AccessRequested
                && tenant.policies().isEmpty()) {
            return List.of(Finding.met("NEW-3", Reason.NEW_TENANT_HAS_NO_POLICIES));
        }
        return List.of();
    }

    private static Finding onOccasion(SecurityOccasion occasion, boolean defaults, boolean untouched) {
        if (!defaults && untouched) {
            return Finding.open("NEW-4", Reason.SECURITY_DEFAULTS_NOT_STATED);
        }
        Finding demand = demand(occasion);
        return defaults ? demand : Finding.met(demand.rule(), Reason.SECURITY_DEFAULTS_OFF);
    }

    private static Finding demand(SecurityOccasion occasion) {
        return switch (occasion) {
            case UNREGISTERED_USER_SIGNS_IN -> Finding.asks("NEW-5", Reason.MUST_REGISTER_FOR_MFA, Factor.MFA);
            case ADMINISTRATOR_SIGNS_IN -> Finding.asks("NEW-6", Reason.ADMINISTRATOR_NEEDS_MFA, Factor.MFA);
            case LEGACY_PROTOCOL_USED -> Finding.refused("NEW-7", Reason.LEGACY_PROTOCOL_BLOCKED);
            case MFA_NECESSARY -> Finding.asks("NEW-8", Reason.USER_NEEDS_MFA, Factor.MFA);
            case AZURE_PORTAL_ACCESSED -> Finding.open("NEW-9", Reason.PRIVILEGED_ACTIVITY_PROTECTED);
        };
    }
}
