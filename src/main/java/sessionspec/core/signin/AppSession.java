package sessionspec.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/** An app's own session with a client, until the end of which it does not send the client back. */
public record AppSession(Place place, String app, Instant at, Duration lifetime) implements Fact {

    /** That of the app with the client there, for the rule to judge by. */
    public static Optional<Span> span(Place place, String app, String rule, Occasion now) {
        return now.find(AppSession.class, List.of(place, app))
                .map(it -> now.span(Lifetime.configured("The app's session", it.lifetime, rule), it.at));
    }

    @Override
    public Object key() {
        return List.of(place, app);
    }

    public record AppSessionOpened(Instant at, Place place, String app, Duration lifetime) implements Event {

        @Override
        public List<Fact> records() {
            return List.of(new AppSession(place, app, at, lifetime));
        }
    }
}
