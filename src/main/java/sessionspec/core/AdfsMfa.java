package sessionspec.core;

import java.util.List;
import sessionspec.core.AdfsFarm.MfaScope;

/**
 * When AD FS asks for MFA. Implements ADM-1 (the SSO context lacks it), ADM-2 (the context includes it) and ADM-3 (the
 * context comes first, then whether MFA is required).
 */
final class AdfsMfa implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        MfaScope scope = tenant.adfs().mfa();
        boolean outside = state.adfs().outside();
        if (!(event instanceof Event.AdfsRequested) || scope == MfaScope.NONE && !outside) {
            return List.of();
        } else if (scope == MfaScope.NONE || scope == MfaScope.OUTSIDE && !outside) {
            return List.of(Finding.met("ADM-3", Reason.ADFS_MFA_NOT_REQUIRED));
        } else if (!AdfsSingleSignOn.accepts(state, tenant, event)) {
            return List.of(Finding.asks("ADM-3", Reason.ADFS_MFA_REQUIRED_WITHOUT_CONTEXT, Factor.MFA));
        }
        Finding required = Finding.met("ADM-3", Reason.ADFS_MFA_REQUIRED);
        return state.adfs().cookie().filter(AdfsCookie::mfa).isPresent()
                ? List.of(required, Finding.met("ADM-2", Reason.ADFS_CONTEXT_INCLUDES_MFA))
                : List.of(required, Finding.asks("ADM-1", Reason.ADFS_CONTEXT_LACKS_MFA, Factor.MFA));
    }
}
