package sessionspec.next.signin;

import java.util.Set;
import sessionspec.next.kernel.AccessRequested;
import sessionspec.next.kernel.Circumstance;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Occasion;

/** An app that has lost its cookies and sends its user back to Microsoft Entra ID: CKS-1 (perhaps sooner than due). */
public final class LostCookies implements Control {

    /** A sign-in, although none is due. */
    private record Sooner() implements Demand.Prompt {}

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AccessRequested.class);
    }

    @Override
    public void asks(Occasion now, Findings out) {
        now.event(AccessRequested.class)
                .filter(request -> request.circumstances().contains(Circumstance.APP_COOKIES_LOST))
                .ifPresent(request -> out.perhaps().asks("CKS-1", "cookies lost", new Sooner()));
    }
}
