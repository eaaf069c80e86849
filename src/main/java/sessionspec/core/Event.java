package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
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

    // AD FS
    /**
     * The user gives credentials to AD FS, asked or unasked.
     *
     * @param factors      what the user proved
     * @param keepSignedIn whether Keep me signed in is ticked
     */
    record AdfsSignedIn(Instant at, Device device, Set<Factor> factors, boolean keepSignedIn) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.ADFS_SIGNED_IN;
        }
    }

    /**
     * A request of the user's browser reaches AD FS.
     *
     * @param app          the application that sends the user there
     * @param refreshToken whether it asks for a refresh token
     */
    record AdfsRequested(Instant at, String app, boolean refreshToken) implements Event {
        @Override
        public EventKind kind() {
            return refreshToken ? EventKind.ADFS_REFRESH_TOKEN_REQUESTED : EventKind.ADFS_REQUESTED;
        }
    }

    /** The application presents the refresh token that AD FS issued. */
    record AdfsRefreshTokenPresented(Instant at, String app) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.ADFS_REFRESH_TOKEN_PRESENTED;
        }
    }

    /** The application presents the token that AD FS issued. */
    record AdfsTokenPresented(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.ADFS_TOKEN_PRESENTED;
        }
    }

    /** Something happens to the user or the device that concerns AD FS. */
    record AdfsChanged(Instant at, AdfsChange change) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.ADFS_CHANGED;
        }
    }

    /** The user leaves or enters the corporate network. */
    record AdfsNetworkChanged(Instant at, boolean outside) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.ADFS_NETWORK_CHANGED;
        }
    }

    /** The administrator runs Set-AdfsProperties. */
    record AdfsPropertiesSet(Instant at, AdfsProperties properties) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.ADFS_PROPERTIES_SET;
        }
    }
}
