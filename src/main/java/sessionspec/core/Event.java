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

    // federated users and the synchronisation of their password changes

    /** It is said who authenticates the user. */
    record IdentityStated(Instant at, Federation.Identity identity, String user) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.IDENTITY_STATED;
        }
    }

    /** It is said how synchronisation was set up before the story, and is in force. */
    record SyncFound(Instant at, Set<SyncPart> parts, boolean on) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SYNC_FOUND;
        }
    }

    /** An administrator switches parts of the synchronisation and saves that. */
    record SyncSwitched(Instant at, Set<SyncPart> parts, boolean on) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.SYNC_SWITCHED;
        }
    }

    /** An administrator runs a full synchronisation cycle. */
    record FullSyncCycleRun(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.FULL_SYNC_CYCLE_RUN;
        }
    }

    /** An administrator opens a new PowerShell session, which is not connected. */
    record PowerShellOpened(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.POWERSHELL_OPENED;
        }
    }

    /** An administrator connects the PowerShell session. */
    record PowerShellConnected(Instant at) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.POWERSHELL_CONNECTED;
        }
    }

    /**
     * An administrator sets StsRefreshTokensValidFrom of a user.
     *
     * @param asked the date that the command gives
     */
    record TokensValidFromSet(Instant at, String user, Instant asked) implements Event {
        @Override
        public EventKind kind() {
            return EventKind.TOKENS_VALID_FROM_SET;
        }
    }
}
