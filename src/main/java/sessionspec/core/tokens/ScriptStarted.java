package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Lifetime;

/**
 * A script starts with the access token that a user holds for a resource.
 *
 * @param runs           for how long
 * @param libraryExtends whether its library extends access tokens by itself
 */
public record ScriptStarted(Instant at, String user, String resource, Duration runs, boolean libraryExtends)
        implements Event {

    boolean has(Token token) {
        return token.user().equals(user) && token.app().equals(resource);
    }

    /** Its end held against the validity of the token; one that ends as its token does has not run longer. */
    Span within(Span validity) {
        Lifetime lifetime = Lifetime.configured(
                "Access token of a script", validity.lifetime().length(), "ACC-10");
        return new Span(lifetime, validity.from(), at.plus(runs), true);
    }
}
