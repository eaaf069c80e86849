package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The session at Microsoft Entra ID and that at AD FS, of which one may end while the other goes on. Implements ISS-1
 * (the return after the Max Age), ISS-2 (sign-in frequency and the cookie's period), ISS-3 (a changed password) and
 * ISS-4 (a device that AD FS rejects). What ends either session is judged by the controls of that side.
 */
final class InterplayOfSessions implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        boolean asksEntra = event instanceof Event.AccessRequested;
        if (state.adfs().token().isEmpty() || !(asksEntra || event instanceof Event.AdfsRequested)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!AdfsSingleSignOn.leftOpen(state, tenant, event)) {
            findings.addAll(besideCookie(state, tenant, event));
        }
        if (concerns(state, event, AdfsChange.PASSWORD_CHANGED)
                && state.federation().isFederated()) {
            findings.add(Finding.met(
                    "ISS-3",
                    state.violation().filter(Change.PASSWORD_CHANGED::equals).isPresent()
                                    || state.federation().synchronisation().isSynced()
                            ? Reason.PASSWORD_KNOWN_ON_BOTH_SIDES
                            : Reason.PASSWORD_KNOWN_TO_ADFS_ONLY));
        }
        if (asksEntra && leavesOpen(state)) {
            findings.add(Finding.open("ISS-4", Reason.DEVICE_CHANGE_STATED_FOR_ADFS_ONLY));
        }
        return findings;
    }

    /** What it comes to that AD FS accepts the cookie, or does not. */
    private static List<Finding> besideCookie(SessionState state, Tenant tenant, Event event) {
        boolean accepted = AdfsSingleSignOn.accepts(state, tenant, event);
        List<Finding> findings = new ArrayList<>();
        if (state.prt().isEmpty()
                && FederatedMaxAge.limit(state, event.at())
                        .filter(limit -> !limit.holds())
                        .isPresent()) {
            Reason reason = accepted ? Reason.RETURN_ANSWERED_BY_COOKIE : Reason.RETURN_ASKS_CREDENTIALS;
            findings.add(Finding.met("ISS-1", reason).by(AdfsSingleSignOn.limit(state, tenant, event)));
        }
        if (event instanceof Event.AccessRequested request
                && !leavesOpen(state)
                && state.violation().isEmpty()) {
            PolicyScope.inForce(tenant, request).stream()
                    .flatMap(policy -> SignInFrequency.limit(state, policy, event.at()).stream())
                    .map(period -> Finding.met("ISS-2", InterplayOfPersistence.goingOn(period.holds(), accepted))
                            .by(period))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Whether something happened to the device of which nothing is said for Microsoft Entra ID. */
    static boolean leavesOpen(SessionState state) {
        return state.adfs().token().isPresent()
                && state.adfs().since().entrySet().stream()
                        .anyMatch(it -> it.getKey().concernsDevice() && outlastsSignIn(state, it.getValue()));
    }

    /** Whether what happened concerns the session that the event is about, which a sign-in there leaves behind. */
    private static boolean concerns(SessionState state, Event event, AdfsChange change) {
        return state.adfs().since().entrySet().stream()
                .anyMatch(it -> it.getKey() == change
                        && (event instanceof Event.AdfsRequested || outlastsSignIn(state, it.getValue())));
    }

    private static boolean outlastsSignIn(SessionState state, Instant happened) {
        return state.signedIn().filter(happened::isBefore).isEmpty();
    }
}
