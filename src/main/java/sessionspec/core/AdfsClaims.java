package sessionspec.core;

import java.util.List;

/**
 * Whether the persistence of AD FS reaches Microsoft Entra ID. Implements ADP-1 (it does), ADP-2 (a claims rule is
 * missing), ADP-3 (no persistent SSO) and ADP-4 (the hotfix).
 */
final class AdfsClaims implements Control {

    static boolean persist(SessionState state, Tenant tenant, Event event) {
        AdfsFarm farm = tenant.adfs();
        return persistent(state, tenant, event) && passed(farm) && !farm.lacksHotfix();
    }

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.SignedIn) || state.adfs().cookie().isEmpty()) {
            return List.of();
        }
        boolean lacking = tenant.adfs().lacksHotfix();
        Finding main =
                Finding.met("ADP-1", lacking ? Reason.ADFS_PERSISTENCE_NOT_PASSED : Reason.ADFS_PERSISTENCE_PASSED);
        if (!persistent(state, tenant, event)) {
            main = Finding.met("ADP-3", Reason.ADFS_NO_PERSISTENCE_TO_PASS);
        } else if (!passed(tenant.adfs())) {
            main = Finding.met("ADP-2", Reason.ADFS_CLAIMS_RULE_MISSING);
        }
        Reason hotfix = lacking ? Reason.ADFS_HOTFIX_MISSING : Reason.ADFS_HOTFIX_NOT_MISSING;
        return passed(tenant.adfs()) ? List.of(Finding.met("ADP-4", hotfix), main) : List.of(main);
    }

    private static boolean persistent(SessionState state, Tenant tenant, Event event) {
        return state.adfs().cookie().filter(AdfsCookie::persistent).isPresent()
                && AdfsSingleSignOn.accepts(state, tenant, event);
    }

    private static boolean passed(AdfsFarm farm) {
        return farm.passedClaims().contains(AdfsFarm.INSIDE_CORPORATE_NETWORK)
                && farm.passedClaims().contains(AdfsFarm.PSSO);
    }
}
