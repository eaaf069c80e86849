package sessionspec.core.signin;

import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Phases.Says;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Setting;

/** Which apps comply with sign-in frequency, so that what it asks reaches their users: APP-1 to APP-4. */
public final class Applications implements Control {

    private static final Setting<Boolean> ASKS = new Setting<>("app asks Microsoft Entra ID", "");

    /** Whether what is asked of the request reaches the user; a request for a token has been asked already. */
    public static boolean ask(Occasion now, Findings out) {
        return !(now.event() instanceof AccessRequested) || out.is(ASKS);
    }

    /** The same, said where the app asks Microsoft Entra ID. */
    public static <E extends Event> Says<E> asked(Says<E> says) {
        return (it, now, out) -> {
            if (ask(now, out)) {
                says.about(it, now, out);
            }
        };
    }

    @Override
    public void speaks(Phases on) {
        on.settles(AccessRequested.class, (it, now, out) -> settle(it.app(), out));
        // An app that has a session of its own is one that keeps its own cookies; of every time EVT-2 says more.
        on.where(AppSession.class).meets(AccessRequested.class, (it, now, out) -> {
            AppSession.span(it.place(), it.app().name(), "APP-3", now).ifPresent(span -> {
                out.demands(Demand.class).stream()
                        .filter(demand -> !EveryTime.isOfTheApp(demand, now, out))
                        .forEach(demand -> out.perhaps().by(span).meets("APP-3", "session of its own", demand));
            });
        });
    }

    private static void settle(App app, Findings out) {
        if (app.protocol() == App.Protocol.OTHER || app.protocol() == App.Protocol.WS_FEDERATION) {
            perhaps("APP-4", "protocol not covered", out);
        } else if (app.keepsOwnCookies()) {
            perhaps("APP-3", "keeps own cookies", out);
        } else if (!app.redirectsBack()) {
            perhaps("APP-3", "never redirects", out);
        } else if (app.publisher() == App.Publisher.NON_MICROSOFT) {
            out.settles("APP-2", "sends the client back", ASKS, true);
        } else {
            out.settles("APP-1", "follows the protocol", ASKS, true);
        }
    }

    /** That it asks is the reading that takes nothing open to hold, so that whatever else is open is asked for there. */
    private static void perhaps(String rule, String part, Findings out) {
        out.settles(rule, part, ASKS, true);
        out.perhaps().outranks(rule, part, ASKS, rule);
    }
}
