package sessionspec.core;

/** What can happen to a session or its tenant. The report has the words; a test holds that none is missing. */
public enum EventKind {
    SIGNED_IN(Event.SignedIn.class),
    DEVICE_LOGGED_IN(Event.DeviceLoggedIn.class),
    DEVICE_LOCKED,
    DEVICE_UNLOCKED,
    /** A native app authenticates through the WAM plug-in. */
    NATIVE_APP_AUTHENTICATED,
    POSTURE_CHANGED(Event.PostureChanged.class),
    STAY_SIGNED_IN_ANSWERED(Event.StaySignedInAnswered.class),
    BROWSER_CLOSED,
    APP_SESSION_STARTED(Event.AppSessionStarted.class),
    TOKEN_CACHED(Event.TokenCached.class),
    CACHED_TOKEN_PRESENTED,
    ACCESS_REQUESTED(Event.AccessRequested.class),
    /** A request that nobody is there to answer for; told by the event itself. */
    BACKGROUND_REQUESTED(Event.AccessRequested.class),
    /** Somebody looks at the tenant's configuration. */
    CONFIGURATION_REVIEWED,
    // federated users and the synchronisation of their password changes
    IDENTITY_STATED(Event.IdentityStated.class),
    SYNC_FOUND(Event.SyncFound.class),
    SYNC_SWITCHED(Event.SyncSwitched.class),
    SYNC_CYCLE_RUN(Event.SyncCycleRun.class),
    /** An administrator opens a new PowerShell session, which is not connected. */
    POWERSHELL_OPENED,
    /** An administrator connects the PowerShell session. */
    POWERSHELL_CONNECTED,
    TOKENS_VALID_FROM_SET(Event.TokensValidFromSet.class),
    // reauthentication
    MFA_REQUIRED(Event.MfaRequired.class),
    /** An administrator takes back what was remembered of the user's MFA. */
    MFA_SESSIONS_REVOKED,
    /** The user leaves the stay-signed-in prompt without an answer. */
    STAY_SIGNED_IN_ABANDONED,
    APP_SWITCHED(Event.AppSwitched.class),
    /** The user works on the device. */
    DEVICE_USED,
    COMPLIANCE_MEASURED(Event.ComplianceMeasured.class),
    DEVICE_ASSESSED(Event.DeviceAssessed.class),
    PROTECTED_APP_OPENED(Event.ProtectedAppOpened.class),
    SECURITY_OCCASION(Event.SecurityOccasionArose.class),
    SCENARIO_REVIEWED(Event.ScenarioReviewed.class),
    /** Somebody looks at how MFA is remembered. */
    MFA_SETTINGS_REVIEWED,
    // configurable token lifetimes
    TOKEN_LIFETIME_SET(Event.TokenLifetimeSet.class),
    TOKEN_LIFETIME_POLICY_LISTED(Event.TokenLifetimePolicyListed.class),
    TOKEN_REQUESTED(Event.TokenRequested.class),
    TOKEN_PRESENTED(Event.TokenPresented.class),
    SCRIPT_STARTED(Event.ScriptStarted.class),
    /** A web application lets its session last as long as the ID token. */
    APP_SESSION_MATCHED,
    /** The user goes on working in a web application. */
    APP_USED,
    SESSION_TOKEN_INACTIVITY_SET(Event.SessionTokenInactivitySet.class),
    /** An administrator writes a command line that PowerShell cannot run. */
    COMMAND_FAILED,
    // AD FS
    ADFS_SIGNED_IN(Event.AdfsSignedIn.class),
    ADFS_REQUESTED(Event.AdfsRequested.class),
    /** A request that asks for a refresh token too; told by the event itself. */
    ADFS_REFRESH_TOKEN_REQUESTED(Event.AdfsRequested.class),
    ADFS_REFRESH_TOKEN_PRESENTED(Event.AdfsRefreshTokenPresented.class),
    /** The application presents the token that AD FS issued. */
    ADFS_TOKEN_PRESENTED,
    ADFS_CHANGED(Event.AdfsChanged.class),
    ADFS_NETWORK_CHANGED(Event.AdfsNetworkChanged.class),
    ADFS_PROPERTIES_SET(Event.AdfsPropertiesSet.class);

    private final Class<? extends Event> type;

    /** The kind of an event of which there is no more to tell. */
    EventKind() {
        this(Event.Plain.class);
    }

    EventKind(Class<? extends Event> type) {
        this.type = type;
    }

    /** The kind of an event whose type tells it. */
    static EventKind of(Event event) {
        for (EventKind kind : values()) {
            if (kind.type == event.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no kind for " + event.getClass());
    }
}
