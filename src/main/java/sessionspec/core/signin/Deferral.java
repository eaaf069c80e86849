package sessionspec.core.signin;

import java.util.Set;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;

/** When a prompt that is due waits for the user: DEF-1 (browsers) and DEF-2 (confidential clients). */
public final class Deferral implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AccessRequested.class);
    }

    @Override
    public void meets(Occasion now, Findings out) {
        AccessRequested request = now.event(AccessRequested.class).orElseThrow();
        if (!request.interactive() && request.client() != Client.NATIVE_APP) {
            boolean browser = request.client() == Client.BROWSER;
            for (Class<? extends Demand> kind : Set.of(Fresh.class, Evaluated.class)) {
                out.demands(kind)
                        .forEach(demand -> out.defers(
                                browser ? "DEF-1" : "DEF-2", browser ? "browser" : "confidential client", demand));
            }
        }
    }
}
