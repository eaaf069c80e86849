package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Something that happens at an instant. */
public sealed interface Event {

    Instant at();

    /**
     * The user gives credentials to Microsoft Entra ID, asked or unasked.
     *
     * @param factors what the user proved
     */
    record SignedIn(Instant at, Device device, Set<Factor> factors) implements Event {}

    /** The user answers the stay-signed-in prompt. */
    record StaySignedInAnswered(Instant at, boolean stay) implements Event {}

    /** The user logs in to the device itself. */
    record DeviceLoggedIn(Instant at, Device device, Set<Factor> factors) implements Event {}

    record DeviceLocked(Instant at) implements Event {}

    record DeviceUnlocked(Instant at) implements Event {}

    /** A native app authenticates through the WAM plug-in. */
    record NativeAppAuthenticated(Instant at) implements Event {}

    record PostureChanged(Instant at, Change change) implements Event {}

    record BrowserClosed(Instant at) implements Event {}

    /** The app opens a session of its own with the client, and until it ends does not send the client back. */
    record AppSessionStarted(Instant at, Duration lifetime) implements Event {}

    /** A persistent browser stores a token of this lifetime. */
    record TokenCached(Instant at, Duration lifetime) implements Event {}

    record CachedTokenPresented(Instant at) implements Event {}

    /** Somebody looks at the tenant's configuration. */
    record ConfigurationReviewed(Instant at) implements Event {}

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
            implements Event {}
}
