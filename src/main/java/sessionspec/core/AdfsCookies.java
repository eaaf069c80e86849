package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.AdfsCookie.Kind;

/**
 * Which SSO cookie AD FS sets, and what a closed browser leaves of it. Implements ADC-2 (session SSO), ADC-3 and ADC-4
 * (the browser is closed), ADC-5 (registered devices), ADC-6 and ADC-7 (Keep me signed in), ADC-8 (persistent SSO is
 * off) and ADC-9 (the hotfix).
 */
final class AdfsCookies implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.AdfsSignedIn in && in.factors().contains(Factor.FIRST_FACTOR)) {
            return onSignIn(in, tenant.adfs());
        } else if (event.is(EventKind.BROWSER_CLOSED)) {
            return state.adfs().cookie().stream().map(AdfsCookies::onClosing).toList();
        }
        return List.of();
    }

    private static List<Finding> onSignIn(Event.AdfsSignedIn in, AdfsFarm farm) {
        boolean registered = in.device() == Device.REGISTERED;
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.met("ADC-7", farm.kmsi() ? Reason.ADFS_KMSI_OFFERED : Reason.ADFS_KMSI_NOT_OFFERED));
        findings.add(Finding.met(
                "ADC-8", farm.persistentSso() ? Reason.ADFS_PERSISTENT_SSO_ON : Reason.ADFS_PERSISTENT_SSO_OFF));
        if (!registered) {
            findings.add(Finding.met(
                    "ADC-6", ticked(in, farm) ? Reason.ADFS_KMSI_TICKED : Reason.ADFS_KMSI_NOT_ENABLED_AND_TICKED));
            if (ticked(in, farm)) {
                findings.add(Finding.met(
                        "ADC-9", farm.lacksHotfix() ? Reason.ADFS_HOTFIX_MISSING : Reason.ADFS_HOTFIX_NOT_MISSING));
            }
        }
        switch (granted(in, farm)) {
            case SESSION -> findings.add(Finding.met("ADC-2", Reason.ADFS_SETS_SESSION_COOKIE));
            case REGISTERED_DEVICE -> findings.add(Finding.met("ADC-5", Reason.ADFS_SETS_DEVICE_COOKIE));
            case KEEP_ME_SIGNED_IN -> findings.add(Finding.met("ADC-6", Reason.ADFS_SETS_KMSI_COOKIE));
        }
        return findings;
    }

    private static Kind granted(Event.AdfsSignedIn in, AdfsFarm farm) {
        if (!farm.persistentSso()) {
            return Kind.SESSION;
        } else if (in.device() == Device.REGISTERED) {
            return Kind.REGISTERED_DEVICE;
        }
        return ticked(in, farm) && !farm.lacksHotfix() ? Kind.KEEP_ME_SIGNED_IN : Kind.SESSION;
    }

    /** There is no box to tick unless Keep me signed in is enabled. */
    private static boolean ticked(Event.AdfsSignedIn in, AdfsFarm farm) {
        return farm.kmsi() && in.keepSignedIn();
    }

    private static Finding onClosing(AdfsCookie cookie) {
        return cookie.persistent()
                ? Finding.met("ADC-4", Reason.ADFS_PERSISTENT_COOKIE_STAYS)
                : Finding.met("ADC-3", Reason.ADFS_SESSION_COOKIE_DELETED);
    }
}
