package sessionspec.core.interplay;

import sessionspec.core.federation.MaxAge.WithinMaxAge;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Use;
import sessionspec.core.signin.Reauthentication.Fresh;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.Prt;
import sessionspec.core.tokens.SessionToken;

/**
 * That of several limits none stands in for another: ILM-1 (Max Age and idle limit), ILM-2 (idle limit and default window),
 * ILM-3 (sign-in frequency, idle limit and Max Age) and ILM-4 (sign-in frequency and Max Age where there is a PRT).
 */
public final class Limits implements Control {

    @Override
    public void speaks(Phases on) {
        on.meets(Request.class, Limits::meets);
    }

    private static void meets(Request request, Occasion now, Findings out) {
        boolean policies = !PolicyScope.inForce(now, out).isEmpty();
        boolean limited = !out.demands(WithinMaxAge.class).isEmpty();
        now.here(SessionToken.class).flatMap(token -> now.here(Use.class)).ifPresent(use -> {
            sideBySide(policies ? "ILM-3" : "ILM-2", use, out);
            sideBySide("ILM-1", use, out.when(limited && !policies));
        });
        boolean signsOn = Prt.of(request.place(), now).isPresent();
        out.when(policies && signsOn).sideBySide("ILM-4", "PRT", WithinMaxAge.class, Fresh.class);
    }

    /** The idle limit runs for as long as the last use counts, the others for as long as what they demand is there. */
    private static void sideBySide(String rule, Use use, Findings out) {
        out.sideBySide(rule, "side by side", Demand.class);
        out.denies(rule, "idle limit", forced -> forced.meetsAll(rule, "idle limit", use));
    }
}
