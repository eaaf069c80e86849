package sessionspec.core;

/** What can happen to a session or its tenant. The report has the words; a test holds that none is missing. */
public enum EventKind {
    SIGNED_IN(Event.SignedIn.class),
    DEVICE_LOGGED_IN(Event.DeviceLoggedIn.class),
    DEVICE_LOCKED(Event.DeviceLocked.class),
    DEVICE_UNLOCKED(Event.DeviceUnlocked.class),
    NATIVE_APP_AUTHENTICATED(Event.NativeAppAuthenticated.class),
    POSTURE_CHANGED(Event.PostureChanged.class),
    STAY_SIGNED_IN_ANSWERED(Event.StaySignedInAnswered.class),
    BROWSER_CLOSED(Event.BrowserClosed.class),
    APP_SESSION_STARTED(Event.AppSessionStarted.class),
    TOKEN_CACHED(Event.TokenCached.class),
    CACHED_TOKEN_PRESENTED(Event.CachedTokenPresented.class),
    ACCESS_REQUESTED(Event.AccessRequested.class),
    /** A request that nobody is there to answer for; told by the event itself. */
    BACKGROUND_REQUESTED(Event.AccessRequested.class),
    CONFIGURATION_REVIEWED(Event.ConfigurationReviewed.class),
    // federated users and the synchronisation of their password changes
    IDENTITY_STATED(Event.IdentityStated.class),
    SYNC_FOUND(Event.SyncFound.class),
    SYNC_SWITCHED(Event.SyncSwitched.class),
    SYNC_CYCLE_RUN(Event.SyncCycleRun.class),
    POWERSHELL_OPENED(Event.PowerShellOpened.class),
    POWERSHELL_CONNECTED(Event.PowerShellConnected.class),
    TOKENS_VALID_FROM_SET(Event.TokensValidFromSet.class),
    // reauthentication
    MFA_REQUIRED(Event.MfaRequired.class),
    MFA_SESSIONS_REVOKED(Event.MfaSessionsRevoked.class),
    STAY_SIGNED_IN_ABANDONED(Event.StaySignedInAbandoned.class),
    APP_SWITCHED(Event.AppSwitched.class),
    DEVICE_USED(Event.DeviceUsed.class),
    COMPLIANCE_MEASURED(Event.ComplianceMeasured.class),
    DEVICE_ASSESSED(Event.DeviceAssessed.class),
    PROTECTED_APP_OPENED(Event.ProtectedAppOpened.class),
    SECURITY_OCCASION(Event.SecurityOccasionArose.class),
    SCENARIO_REVIEWED(Event.ScenarioReviewed.class),
    MFA_SETTINGS_REVIEWED(Event.MfaSettingsReviewed.class),
    // configurable token lifetimes
    TOKEN_LIFETIME_SET(Event.TokenLifetimeSet.class),
    TOKEN_LIFETIME_POLICY_LISTED(Event.TokenLifetimePolicyListed.class),
    TOKEN_REQUESTED(Event.TokenRequested.class),
    TOKEN_PRESENTED(Event.TokenPresented.class),
    SCRIPT_STARTED(Event.ScriptStarted.class),
    APP_SESSION_MATCHED(Event.AppSessionMatched.class),
    APP_USED(Event.AppUsed.class),
    SESSION_TOKEN_INACTIVITY_SET(Event.SessionTokenInactivitySet.class),
    COMMAND_FAILED(Event.CommandFailed.class),
    // AD FS
    ADFS_SIGNED_IN(Event.AdfsSignedIn.class),
    ADFS_REQUESTED(Event.AdfsRequested.class),
    /** A request that asks for a refresh token too; told by the event itself. */
    ADFS_REFRESH_TOKEN_REQUESTED(Event.AdfsRequested.class),
    ADFS_REFRESH_TOKEN_PRESENTED(Event.AdfsRefreshTokenPresented.class),
    ADFS_TOKEN_PRESENTED(Event.AdfsTokenPresented.class),
    ADFS_CHANGED(Event.AdfsChanged.class),
    ADFS_NETWORK_CHANGED(Event.AdfsNetworkChanged.class),
    ADFS_PROPERTIES_SET(Event.AdfsPropertiesSet.class);

    private final Class<? extends Event> type;

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
