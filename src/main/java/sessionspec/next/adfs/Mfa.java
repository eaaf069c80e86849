package sessionspec.next.adfs;

import java.util.Optional;
import java.util.Set;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Occasion;

/** When AD FS asks for MFA: of an SSO context that lacks it (ADM-1), not of one that has it (ADM-2), and without one (ADM-3). */
public final class Mfa implements Control {

    /** That the SSO context includes MFA. */
    private record Included() implements Demand {

        @Override
        public Answer.Kind otherwise() {
            return Answer.Kind.PROMPTED;
        }

        @Override
        public Set<Factor> factors() {
            return Set.of(Factor.MFA);
        }
    }

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AdfsRequested.class, AdfsSignedIn.class);
    }

    @Override
    public void asks(Occasion now, Findings out) {
        now.event(AdfsRequested.class)
                .filter(request -> required(request.place().user(), now))
                .ifPresent(request -> {
                    if (Cookie.presented(now).filter(out::holds).isPresent()) {
                        out.asks("ADM-1", "context", new Included());
                    } else {
                        out.asks("ADM-3", "no context", new Included());
                    }
                });
    }

    @Override
    public void meets(Occasion now, Findings out) {
        Cookie.presented(now)
                .filter(Cookie::mfa)
                .ifPresent(cookie ->
                        out.demands(Included.class).forEach(demand -> out.meets("ADM-2", "included", demand, cookie)));
    }

    /** MFA that is given alone is added to the SSO context, if there is one. */
    @Override
    public void does(Occasion now, Findings out) {
        Cookie.presented(now)
                .filter(cookie ->
                        now.event() instanceof AdfsSignedIn && out.answer().is(Answer.Kind.LET_IN))
                .ifPresent(cookie -> out.renews("ADM-2", "added", cookie.withMfa(), Optional.empty()));
    }

    private static boolean required(String user, Occasion now) {
        boolean outside = now.find(CorporateNetwork.class, user)
                .map(CorporateNetwork::outside)
                .orElse(false);
        return now.find(MfaScope.class)
                .filter(scope -> outside || scope.requests() == MfaScope.Requests.ANYWHERE)
                .isPresent();
    }
}
