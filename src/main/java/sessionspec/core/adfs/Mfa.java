package sessionspec.core.adfs;

import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;

/** When AD FS asks for MFA: of an SSO context that lacks it (ADM-1), not of one that has it (ADM-2), and without one (ADM-3). */
public final class Mfa implements Control {

    private static final SsoContext CONTEXT = new SsoContext(Factor.MFA);

    @Override
    public void speaks(Phases on) {
        on.asks(Visit.class, (it, now, out) -> asks(now, out));
        on.meets(Visit.class, (it, now, out) -> meets(now, out));
        on.does(Visit.class, (it, now, out) -> does(now, out));
    }

    private void asks(Occasion now, Findings out) {
        if (now.event() instanceof AdfsRequested it && isRequired(it.place().user(), now)) {
            boolean known = Cookie.presented(now).filter(out::holds).isPresent();
            out.asks(known ? "ADM-1" : "ADM-3", known ? "context" : "no context", CONTEXT);
        }
    }

    private static boolean isRequired(String user, Occasion now) {
        boolean outside = now.has(CorporateNetwork.class, it -> it.user().equals(user) && it.outside());
        return now.has(MfaScope.class, it -> outside || it.anywhere());
    }

    private void meets(Occasion now, Findings out) {
        Cookie.presented(now).filter(Cookie::mfa).ifPresent(it -> out.meets("ADM-2", "included", CONTEXT, it));
    }

    /** MFA that is given alone is added to the SSO context, if there is one. */
    private void does(Occasion now, Findings out) {
        if (now.event() instanceof AdfsSignedIn && out.letsIn()) {
            Cookie.presented(now).ifPresent(it -> out.renews("ADM-2", "added", it.withMfa()));
        }
    }
}
