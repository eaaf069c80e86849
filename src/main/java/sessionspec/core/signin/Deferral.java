package sessionspec.core.signin;

import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.tokens.TokenRequested;

/** When a prompt that is due waits for the user: DEF-1 (browsers) and DEF-2 (confidential clients). */
public final class Deferral implements Control {

    @Override
    public void speaks(Phases on) {
        on.meets(AccessRequested.class, (it, now, out) -> {
            Findings silent = out.when(!it.interactive());
            defer("DEF-1", "browser", silent.when(it.client() == Client.BROWSER));
            defer("DEF-2", "confidential client", silent.when(it.client() == Client.CONFIDENTIAL_CLIENT));
        });
        // A client that asks for a token without the user signs in non-interactively.
        on.meets(TokenRequested.class, (it, now, out) -> {
            defer("DEF-2", "confidential client", out.when(it.client() == Client.CONFIDENTIAL_CLIENT));
        });
    }

    private static void defer(String rule, String part, Findings out) {
        out.demands(Reauthentication.class).forEach(demand -> out.defers(rule, part, demand));
    }
}
