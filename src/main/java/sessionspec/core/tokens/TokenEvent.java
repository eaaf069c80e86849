package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.Client;

/** What is done with a token that was issued. */
public sealed interface TokenEvent extends Event {

    /**
     * Somebody presents a token.
     *
     * @param user     as whom
     * @param client   as what client
     * @param resource where
     * @param stolen   whether it is in the hands of a thief
     */
    record EntraTokenPresented(Instant at, TokenKind kind, String user, Client client, String resource, boolean stolen)
            implements TokenEvent {

        /** Whether it may be this one: issued for that user and that client, and to be shown there. */
        boolean mayBe(Token token) {
            return token.isFor(user, resource) && token.request().client() == client;
        }
    }

    /**
     * A script starts with the access token that a user holds for a resource.
     *
     * @param runs           for how long
     * @param libraryExtends whether its library extends access tokens by itself
     */
    record ScriptStarted(Instant at, String user, String resource, Duration runs, boolean libraryExtends)
            implements TokenEvent {

        /** Its end held against the validity of the token; one that ends as its token does has not run longer. */
        Span within(Span validity) {
            Lifetime lifetime = Lifetime.configured(
                    "Access token of a script", validity.lifetime().length(), "ACC-10");
            return new Span(lifetime, validity.from(), Arithmetic.after(at, runs), true);
        }
    }

    /** A web application lets its own session with the client last as long as the ID token. */
    record AppSessionMatched(Instant at, Place place, String app) implements TokenEvent {

        boolean follows(Token token) {
            return token.place().equals(place) && token.app().equals(app);
        }
    }

    /** The user goes on working in a web application; let in, its own session goes on. */
    record AppUsed(Instant at, Place place, String app) implements TokenEvent {}
}
