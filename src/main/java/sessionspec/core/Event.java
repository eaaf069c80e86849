package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Something that happens at an instant. */
public sealed interface Event {

    Instant at();

    /** An event of which there is no more to tell than its kind. */
    static Event of(EventKind kind, Instant at) {
        return new Plain(at, kind);
    }

    /** Whether it is of this kind. */
    default boolean is(EventKind kind) {
        return kind() == kind;
    }

    /** What kind of event it is, for whoever tells it to a reader. */
    default EventKind kind() {
        return EventKind.of(this);
    }

    /** Something of which there is no more to tell than its kind. */
    record Plain(Instant at, EventKind kind) implements Event {}

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

    record PostureChanged(Instant at, Change change) implements Event {}

    /** The app opens a session of its own with the client, and until it ends does not send the client back. */
    record AppSessionStarted(Instant at, Duration lifetime) implements Event {}

    /** A persistent browser stores a token of this lifetime. */
    record TokenCached(Instant at, Duration lifetime) implements Event {}

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
    record IdentityStated(Instant at, Federation.Identity identity, String user) implements Event {}

    /** It is said how synchronisation was set up before the story, and is in force. */
    record SyncFound(Instant at, Set<SyncPart> parts, boolean on) implements Event {}

    /** An administrator switches parts of the synchronisation and saves that. */
    record SyncSwitched(Instant at, Set<SyncPart> parts, boolean on) implements Event {}

    /** An administrator runs a synchronisation cycle, full or not. */
    record SyncCycleRun(Instant at, boolean full) implements Event {}

    /**
     * An administrator sets StsRefreshTokensValidFrom of a user.
     *
     * @param asked the date that the command gives
     */
    record TokensValidFromSet(Instant at, String user, Instant asked) implements Event {}

    // reauthentication

    /** Something requires MFA of the user. */
    record MfaRequired(Instant at, MfaPlace place) implements Event {}

    /** The user goes on from one app, or from the browser, to another and relies on single sign-on. */
    record AppSwitched(Instant at, Switch to) implements Event {}

    /**
     * The compliance of a device is measured against BitLocker and Secure Boot.
     *
     * @param managed whether the device can be measured at all
     */
    record ComplianceMeasured(Instant at, boolean managed, boolean bitLocker, boolean secureBoot) implements Event {
        /** Whether every requirement is met. */
        boolean compliant() {
            return bitLocker && secureBoot;
        }
    }

    /** Somebody asks whether a device counts as managed. */
    record DeviceAssessed(Instant at, Device device, boolean compliant) implements Event {}

    /** The browser of a device opens an app under Conditional Access. */
    record ProtectedAppOpened(Instant at, WebBrowser browser, Protection protection, boolean compliant)
            implements Event {}

    /** Something happens that security defaults are about. */
    record SecurityOccasionArose(Instant at, SecurityOccasion occasion) implements Event {}

    /** Somebody looks at what is configured for one scenario. */
    record ScenarioReviewed(Instant at, Circumstance scenario) implements Event {}

    // configurable token lifetimes

    /**
     * An administrator sets AccessTokenLifetime in a token lifetime policy.
     *
     * @param lifetime empty when what was written is no TimeSpan
     */
    record TokenLifetimeSet(Instant at, Assignee assignee, Optional<Duration> lifetime) implements Event {}

    /** An administrator looks in PowerShell's list of token lifetime policies for one of an object. */
    record TokenLifetimePolicyListed(Instant at, Assignee assignee) implements Event {}

    /** A client asks Microsoft Entra ID for a token. */
    record TokenRequested(Instant at, TokenRequest request) implements Event {
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
    record ScriptStarted(Instant at, Duration runs, boolean libraryExtends) implements Event {}

    /** An administrator sets the Max Inactive Time of session tokens. */
    record SessionTokenInactivitySet(Instant at, Duration period) implements Event {}

    // AD FS
    /**
     * The user gives credentials to AD FS, asked or unasked.
     *
     * @param factors      what the user proved
     * @param keepSignedIn whether Keep me signed in is ticked
     */
    record AdfsSignedIn(Instant at, Device device, Set<Factor> factors, boolean keepSignedIn) implements Event {
        AdfsSignedIn on(Device other) {
            return new AdfsSignedIn(at, other, factors, keepSignedIn);
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
    record AdfsRefreshTokenPresented(Instant at, String app) implements Event {}

    /** Something happens to the user or the device that concerns AD FS. */
    record AdfsChanged(Instant at, AdfsChange change) implements Event {}

    /** The user leaves or enters the corporate network. */
    record AdfsNetworkChanged(Instant at, boolean outside) implements Event {}

    /** The administrator runs Set-AdfsProperties. */
    record AdfsPropertiesSet(Instant at, AdfsProperties properties) implements Event {}
}
