package sessionspec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.ReauthenticationSettings.Persistence;
import sessionspec.core.SessionState.Browser;

/**
 * The control of the persistent browser session. Implements PBS-1 (always), PBS-2 (never), PBS-3 (all cloud apps), PBS-4
 * (lifetimes stay), PBS-5 (before company branding), PBS-6 (before federation) and PBS-7 (mobile devices).
 */
final class PersistentBrowserSession implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        Optional<Persistence> control = tenant.reauthentication().persistence();
        if (control.isEmpty()) {
            return List.of();
        } else if (event.is(EventKind.BROWSER_CLOSED)) {
            return onClosing(control.get(), tenant);
        } else if (event.is(EventKind.CACHED_TOKEN_PRESENTED)) {
            return List.of(leavesLifetimes());
        } else if (event instanceof Event.AppSwitched switched) {
            return List.of(onSwitch(control.get(), switched.to()));
        } else if (event instanceof Event.AccessRequested request && request.client() == Client.BROWSER) {
            return onRequest(state, tenant, request, control.get());
        }
        return List.of();
    }

    private static List<Finding> onClosing(Persistence control, Tenant tenant) {
        if (!control.allApps()) {
            return List.of(someApps());
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.met("PBS-3", Reason.PERSISTENCE_COVERS_ALL_APPS));
        findings.add(
                control.always()
                        ? Finding.met("PBS-1", Reason.ALWAYS_PERSISTENT)
                        : Finding.met("PBS-2", Reason.NEVER_PERSISTENT));
        findings.add(Finding.met("PBS-5", Reason.BRANDING_OVERRIDDEN));
        if (control.isNever() && tenant.has(Setting.AD_FS_PERSISTENCE)) {
            findings.add(Finding.met("PBS-6", Reason.FEDERATED_CLAIM_OVERRIDDEN));
        }
        return findings;
    }

    private static List<Finding> onRequest(
            SessionState state, Tenant tenant, Event.AccessRequested request, Persistence control) {
        List<Finding> findings = new ArrayList<>();
        if (!PolicyScope.inForce(tenant, request).isEmpty()
                || state.tokens().sso().isPresent()) {
            findings.add(leavesLifetimes());
        }
        if (control.isAlways() && state.browser() == Browser.PERSISTENT) {
            findings.add(Finding.met("PBS-1", Reason.ALWAYS_PERSISTENT));
        } else if (control.isNever() && state.browser() == Browser.ENDED) {
            findings.add(Finding.asks("PBS-2", Reason.NEVER_PERSISTENT, Factor.FIRST_FACTOR));
        } else if (!control.allApps() && state.browser() == Browser.CLOSED_UNDECIDED) {
            findings.add(someApps());
        }
        return findings;
    }

    private static Finding onSwitch(Persistence control, Switch to) {
        if (to.mobile() && !control.allApps()) {
            return someApps();
        }
        return to.mobile() && control.isNever()
                ? Finding.asks("PBS-7", Reason.SINGLE_SIGN_ON_PREVENTED, Factor.FIRST_FACTOR)
                : Finding.met("PBS-7", Reason.SINGLE_SIGN_ON_NOT_PREVENTED);
    }

    private static Finding leavesLifetimes() {
        return Finding.met("PBS-4", Reason.PERSISTENCE_LEAVES_LIFETIMES);
    }

    private static Finding someApps() {
        return Finding.open("PBS-3", Reason.PERSISTENCE_COVERS_SOME_APPS);
    }
}
