package sessionspec.core.adfs;

import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;

/** When AD FS asks for MFA: of an SSO context that lacks it (ADM-1), not of one that has it (ADM-2), and without one (ADM-3). */
public final class Mfa implements Control {

    private static final SsoContext CONTEXT = new SsoContext(Factor.MFA);

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AdfsRequested.class, AdfsSignedIn.class);
    }

    @Override
    public void asks(Occasion now, Findings out) {
        if (now.event() instanceof AdfsRequested request
                && required(request.place().user(), now)) {
            if (Cookie.presented(now).filter(out::holds).isPresent()) {
                out.asks("ADM-1", "context", CONTEXT);
            } else {
                out.asks("ADM-3", "no context", CONTEXT);
            }
        }
    }

    @Override
    public void meets(Occasion now, Findings out) {
        Cookie.presented(now).filter(Cookie::mfa).ifPresent(cookie -> out.meets("ADM-2", "included", CONTEXT, cookie));
    }

    /** MFA that is given alone is added to the SSO context, if there is one. */
    @Override
    public void does(Occasion now, Findings out) {
        Cookie.presented(now)
                .filter(cookie ->
                        now.event() instanceof AdfsSignedIn && out.answer().is(Answer.Kind.LET_IN))
                .ifPresent(cookie -> out.renews("ADM-2", "added", cookie.withMfa()));
    }

    private static boolean required(String user, Occasion now) {
        boolean outside = now.find(CorporateNetwork.class, user)
                .filter(CorporateNetwork::outside)
                .isPresent();
        return now.find(MfaScope.class)
                .filter(scope -> outside || scope.requests() == MfaScope.Requests.ANYWHERE)
                .isPresent();
    }
}
