package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Something that happens at an instant. */
public sealed interface Event {

    Instant at();

    /** What kind of event it is, for whoever tells it to a reader. */
    EventKind kind();

    /**
     * The user gives credentials to Microsoft Entra ID, asked or unasked.
     *
     * @param factors what the user proved
     */
    record SignedIn(Instant at, Device device, Set<Factor> factors) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SIGNED_IN;
        }
    }

    /** The user answers the stay-signed-in prompt. */
    record StaySignedInAnswered(Instant at, boolean stay) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.STAY_SIGNED_IN_ANSWERED;
        }
    }

    /** The user logs in to the device itself. */
    record DeviceLoggedIn(Instant at, Device device, Set<Factor> factors) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_LOGGED_IN;
        }
    }

    record DeviceLocked(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_LOCKED;
        }
    }

    record DeviceUnlocked(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_UNLOCKED;
        }
    }

    /** A native app authenticates through the WAM plug-in. */
    record NativeAppAuthenticated(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.NATIVE_APP_AUTHENTICATED;
        }
    }

    record PostureChanged(Instant at, Change change) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.POSTURE_CHANGED;
        }
    }

    record BrowserClosed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.BROWSER_CLOSED;
        }
    }

    /** The app opens a session of its own with the client, and until it ends does not send the client back. */
    record AppSessionStarted(Instant at, Duration lifetime) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.APP_SESSION_STARTED;
        }
    }

    /** A persistent browser stores a token of this lifetime. */
    record TokenCached(Instant at, Duration lifetime) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.TOKEN_CACHED;
        }
    }

    record CachedTokenPresented(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.CACHED_TOKEN_PRESENTED;
        }
    }

    /** Somebody looks at the tenant's configuration. */
    record ConfigurationReviewed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.CONFIGURATION_REVIEWED;
        }
    }

    /**
     * A client asks for a resource.
     *
     * @param user          whose request
     * @param app           the resource
     * @param client        the kind of client
     * @param interactive   whether the user is there, rather than background work
     * @param circumstances what policies may single out about it
     */
    record AccessRequested(
            Instant at, String user, App app, Client client, boolean interactive, Set<Circumstance> circumstances)
            implements Event {
        @Override
        public EventKind kind() {
            return interactive ? EventKind.ACCESS_REQUESTED : EventKind.BACKGROUND_REQUESTED;
        }
    }

    // configurable token lifetimes

    /**
     * An administrator sets AccessTokenLifetime in a token lifetime policy.
     *
     * @param lifetime empty when what was written is no TimeSpan
     */
    record TokenLifetimeSet(Instant at, Assignee assignee, Optional<Duration> lifetime) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.TOKEN_LIFETIME_SET;
        }
    }

    /** An administrator has PowerShell list the token lifetime policies. */
    record TokenLifetimePoliciesListed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.TOKEN_LIFETIME_POLICIES_LISTED;
        }
    }

    /** A client asks Microsoft Entra ID for a token. */
    record TokenRequested(Instant at, TokenRequest request) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.TOKEN_REQUESTED;
        }

        /** The same as a request for the resource, for the controls that judge those. */
        AccessRequested asAccess() {
            return new AccessRequested(at, request.user(), request.app(), request.client(), true, Set.of());
        }
    }

    /**
     * Somebody presents a token.
     *
     * @param user     in whose name
     * @param client   by which kind of client
     * @param resource name of the app to which
     * @param stolen   whether the token was stolen from its client
     */
    record TokenPresented(
            Instant at, TokenKind kindOfToken, String user, Client client, String resource, boolean stolen)
            implements Event {
        @Override
        public EventKind kind() {
            return EventKind.TOKEN_PRESENTED;
        }

        boolean fitsUserAndClient(TokenRequest request) {
            return user.equals(request.user()) && client == request.client();
        }
    }

    /**
     * A script starts with the access token that the client holds.
     *
     * @param runs           for how long
     * @param libraryExtends whether its library extends access tokens by itself
     */
    record ScriptStarted(Instant at, Duration runs, boolean libraryExtends) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SCRIPT_STARTED;
        }
    }

    /** A web application lets its session last as long as the ID token. */
    record AppSessionMatched(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.APP_SESSION_MATCHED;
        }
    }

    /** The user goes on working in a web application. */
    record AppUsed(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.APP_USED;
        }
    }

    /** An administrator sets the Max Inactive Time of session tokens. */
    record SessionTokenInactivitySet(Instant at, Duration period) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SESSION_TOKEN_INACTIVITY_SET;
        }
    }
}
