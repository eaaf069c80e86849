package sessionspec.core.signin;

import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request.AccessRequested;

/** An app that has lost its cookies and sends its user back to Microsoft Entra ID: CKS-1 (perhaps sooner than due). */
public final class LostCookies implements Control {

    /** A sign-in, although none is due. */
    private record Sooner() implements Demand.Prompt {}

    @Override
    public void speaks(Phases on) {
        on.asks(AccessRequested.class, (it, now, out) -> {
            boolean lost = it.circumstances().contains(Circumstance.APP_COOKIES_LOST);
            out.when(lost).perhaps().asks("CKS-1", "cookies lost", new Sooner());
        });
    }
}
