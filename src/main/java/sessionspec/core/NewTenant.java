package sessionspec.core;

import java.util.List;

/**
 * What a tenant is like that nobody has touched. Implements NEW-1 (MFA is not remembered), NEW-2 (no company branding)
 * and NEW-3 (no policies).
 */
final class NewTenant implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!tenant.reauthentication().justCreated()) {
            return List.of();
        } else if (event instanceof Event.MfaRequired && !tenant.has(Setting.REMEMBER_MFA)) {
            return List.of(Finding.met("NEW-1", Reason.NEW_TENANT_FORGETS_MFA));
        } else if (event instanceof Event.SignedIn && !tenant.has(Setting.STAY_SIGNED_IN_PROMPT)) {
            return List.of(Finding.met("NEW-2", Reason.NEW_TENANT_LACKS_BRANDING));
        } else if (event instanceof Event.AccessRequested && tenant.policies().isEmpty()) {
            return List.of(Finding.met("NEW-3", Reason.NEW_TENANT_HAS_NO_POLICIES));
        }
        return List.of();
    }
}
