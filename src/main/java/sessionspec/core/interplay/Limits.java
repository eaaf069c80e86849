package sessionspec.core.interplay;

import java.util.ArrayList;
import java.util.List;
import sessionspec.core.federation.WithinMaxAge;
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
        on.meets(Request.class, (it, now, out) -> meets(now, out));
    }

    private void meets(Occasion now, Findings out) {
        boolean policies = !PolicyScope.inForce(now, out).isEmpty();
        List<Demand> limits = new ArrayList<>(out.demands(WithinMaxAge.class));
        now.here(SessionToken.class).flatMap(token -> now.here(Use.class)).ifPresent(use -> {
            sideBySide(policies ? "ILM-3" : "ILM-2", use, out);
            if (!policies && !limits.isEmpty()) {
                sideBySide("ILM-1", use, out);
            }
        });
        if (policies && now.asking().flatMap(place -> Prt.of(place, now)).isPresent()) {
            limits.addAll(out.demands(Fresh.class));
            out.sideBySide("ILM-4", "PRT", limits);
        }
    }

    /** The idle limit runs for as long as the last use counts, the others for as long as what they demand is there. */
    private static void sideBySide(String rule, Use use, Findings out) {
        List<Demand> demands = out.demands(Demand.class);
        out.sideBySide(rule, "side by side", demands);
        out.denies(
                rule, "idle limit", forced -> demands.forEach(demand -> forced.meets(rule, "idle limit", demand, use)));
    }
}
