package sessionspec.core.adfs;

import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.Visit;
import sessionspec.core.adfs.Cookies.SsoContext;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.signin.CorporateNetwork;

/** When AD FS asks for MFA: of an SSO context that lacks it (ADM-1), not of one that has it (ADM-2), and without one (ADM-3). */
public final class Mfa implements Control {

    private static final SsoContext CONTEXT = new SsoContext(Factor.MFA);

    @Override
    public void speaks(Phases on) {
        on.asks(AdfsRequested.class, Mfa::asks);
        on.meets(Visit.class, (it, now, out) -> {
            out.meets("ADM-2", "included", CONTEXT, it.cookie(now).filter(Cookie::mfa));
        });
        // MFA that is given alone is added to the SSO context, if there is one.
        on.grants(AdfsSignedIn.class, (it, now, out) -> {
            out.renews("ADM-2", "added", it.cookie(now).map(Cookie::withMfa));
        });
    }

    private static void asks(AdfsRequested it, Occasion now, Findings out) {
        boolean outside = CorporateNetwork.isOutside(it.place().user(), now);
        boolean required = now.has(MfaScope.class, scope -> outside || scope.anywhere());
        boolean known = now.here(Cookie.class).filter(out::holds).isPresent();
        out.when(required && known).asks("ADM-1", "context", CONTEXT);
        out.when(required && !known).asks("ADM-3", "no context", CONTEXT);
    }

    /**
     * Of which requests AD FS is set to require MFA.
     *
     * @param anywhere of all, rather than of those from outside the corporate network only
     */
    public record MfaScope(boolean anywhere) implements Fact {}
}
