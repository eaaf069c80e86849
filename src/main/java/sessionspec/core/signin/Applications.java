package sessionspec.core.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.federation.WithinMaxAge;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;

/** Which apps comply with sign-in frequency, so that what it asks reaches their users: APP-1 to APP-4. */
public final class Applications implements Control {

    private static final List<Class<? extends Demand>> LIMITS =
            List.of(Fresh.class, SignedInHere.class, WithinMaxAge.class);
    private static final Setting<Boolean> ASKS = new Setting<>("app asks Microsoft Entra ID", "", Boolean.class);

    /** Whether what is asked of the request reaches the user; a request for a token has been asked already. */
    public static boolean ask(Occasion now, Findings out) {
        return !(now.event() instanceof AccessRequested) || out.setting(ASKS).orElse(false);
    }

    /** The app's own session with the client that asks for the resource; one for a token has been asked already. */
    static Optional<Span> session(Occasion now, Request request, String rule) {
        return now.find(
                        AppSession.class,
                        AppSession.key(request.place(), request.app().name()))
                .filter(session -> request instanceof AccessRequested)
                .map(session -> Span.of(
                        Lifetime.configured("The app's session", session.lifetime(), rule), session.at(), now.at()));
    }

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AccessRequested.class);
    }

    @Override
    public void settles(Occasion now, Findings out) {
        App app = now.event(AccessRequested.class).orElseThrow().app();
        if (app.protocol() == App.Protocol.OTHER || app.protocol() == App.Protocol.WS_FEDERATION) {
            out.perhaps().settles("APP-4", "protocol not covered", ASKS, true);
        } else if (app.keepsOwnCookies()) {
            out.perhaps().settles("APP-3", "keeps own cookies", ASKS, true);
        } else if (!app.redirectsBack()) {
            out.perhaps().settles("APP-3", "never redirects", ASKS, true);
        } else if (app.publisher() == App.Publisher.NON_MICROSOFT) {
            out.settles("APP-2", "sends the client back", ASKS, true);
        } else {
            out.settles("APP-1", "follows the protocol", ASKS, true);
        }
    }

    /** An app that has a session of its own and limits to follow is an app that keeps a session of its own. */
    @Override
    public void meets(Occasion now, Findings out) {
        Request request = now.event(Request.class).orElseThrow();
        session(now, request, "APP-3")
                .ifPresent(span -> LIMITS.stream()
                        .flatMap(kind -> out.demands(kind).stream())
                        .forEach(demand ->
                                out.perhaps().meets("APP-3", "session of its own", demand, Optional.of(span))));
    }
}
