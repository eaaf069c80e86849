package sessionspec.core;

import java.time.Duration;
import java.util.List;

/** Every period and limit that the documents print, each declared once. */
public final class Lifetimes {

    /** How far the window reaches when no policy sets a sign-in frequency. */
    static final Lifetime DEFAULT_SIGN_IN_FREQUENCY =
            new Lifetime("Default sign-in frequency", Duration.ofDays(90), "SIF-3", Origin.QUOTED);

    /** How long a Primary Refresh Token keeps its refresh time however often the user unlocks or signs in. */
    static final Lifetime PRT_REFRESH_CYCLE =
            new Lifetime("PRT refresh cycle", Duration.ofHours(4), "PRT-1", Origin.QUOTED);

    /** How close together two prompts of a policy that asks every time may not lie. */
    static final Lifetime EVERY_TIME_CLOCK_SKEW =
            new Lifetime("Clock skew of every time", Duration.ofMinutes(5), "EVT-3", Origin.QUOTED);

    // reauthentication

    /** How long a refresh token of an app outside the browser goes without being validated. */
    static final Lifetime NON_BROWSER_REFRESH_TOKEN =
            new Lifetime("Refresh token of a non-browser app", Duration.ofHours(1), "RMF-3", Origin.QUOTED);

    /** How long MFA is remembered once the option is enabled and nobody sets another number of days. */
    static final Lifetime REMEMBER_MFA_DEFAULT =
            new Lifetime("Remember MFA by default", Duration.ofDays(90), "RMF-2", Origin.QUOTED);

    /** For how long remembering MFA is recommended. */
    static final Lifetime REMEMBER_MFA_RECOMMENDED =
            new Lifetime("Remember MFA as recommended", Duration.ofDays(90), "RMF-5", Origin.QUOTED);

    /** How long a Primary Refresh Token is valid without being renewed. */
    static final Lifetime PRT_VALIDITY = new Lifetime("PRT validity", Duration.ofDays(14), "DEV-2", Origin.QUOTED);

    /** How far apart renewals of a Primary Refresh Token lie at most while the device is used. */
    static final Lifetime PRT_RENEWAL = new Lifetime("PRT renewal in use", Duration.ofHours(4), "DEV-3", Origin.QUOTED);

    /** What is advised for managed devices. */
    static final Lifetime MANAGED_DEVICE_FREQUENCY =
            new Lifetime("Advised for managed devices", Duration.ofDays(90), "REC-1", Origin.QUOTED);

    /** What is advised for managed applications. */
    static final Lifetime MANAGED_APPLICATION_FREQUENCY =
            new Lifetime("Advised for managed applications", Duration.ofDays(7), "REC-2", Origin.QUOTED);

    /** The longer of the two periods that are advised for non-managed devices. */
    static final Lifetime NON_MANAGED_DEVICE_FREQUENCY =
            new Lifetime("Advised for non-managed devices", Duration.ofDays(1), "REC-3", Origin.QUOTED);

    /** The shorter of the two. */
    static final Lifetime NON_MANAGED_DEVICE_STRICT_FREQUENCY =
            new Lifetime("Advised for non-managed devices, strictly", Duration.ofHours(4), "REC-3", Origin.QUOTED);

    /** How long session cookies and refresh tokens of a federated user last without LastPasswordChangeTimestamp. */
    static final Lifetime FEDERATED_MAX_AGE =
            new Lifetime("Max Age of federated users", Duration.ofHours(12), "FED-1", Origin.QUOTED);

    // configurable token lifetimes

    /** The least AccessTokenLifetime that may be set. */
    static final Lifetime ACCESS_TOKEN_LIFETIME_MINIMUM =
            new Lifetime("Least AccessTokenLifetime", Duration.ofMinutes(10), "TLP-9", Origin.QUOTED);

    /** The greatest AccessTokenLifetime that may be set. */
    static final Lifetime ACCESS_TOKEN_LIFETIME_MAXIMUM =
            new Lifetime("Greatest AccessTokenLifetime", Duration.ofDays(1), "TLP-10", Origin.QUOTED);

    /** The least lifetime that is drawn for an access token by default. */
    static final Lifetime ACCESS_TOKEN_DEFAULT_LEAST =
            new Lifetime("Least default of access tokens", Duration.ofMinutes(60), "ACC-6", Origin.QUOTED);

    /** The greatest lifetime that is drawn for an access token by default. */
    static final Lifetime ACCESS_TOKEN_DEFAULT_GREATEST =
            new Lifetime("Greatest default of access tokens", Duration.ofMinutes(90), "ACC-6", Origin.QUOTED);

    /** What the lifetimes drawn for access tokens come to on average. */
    static final Lifetime ACCESS_TOKEN_DEFAULT_AVERAGE =
            new Lifetime("Average default of access tokens", Duration.ofMinutes(75), "ACC-7", Origin.QUOTED);

    /** The greatest default for a client that negotiates continuous access evaluation. */
    static final Lifetime CAE_ACCESS_TOKEN_MAXIMUM =
            new Lifetime("Greatest default of CAE access tokens", Duration.ofHours(28), "ACC-9", Origin.QUOTED);

    /** How long a SAML token is valid when no policy says otherwise. */
    static final Lifetime SAML_TOKEN_DEFAULT =
            new Lifetime("SAML token by default", Duration.ofHours(1), "SML-2", Origin.QUOTED);

    /** What a configured NotOnOrAfter adds to the configured lifetime. */
    static final Lifetime SAML_CLOCK_SKEW =
            new Lifetime("Clock skew of a configured NotOnOrAfter", Duration.ofMinutes(5), "SML-3", Origin.QUOTED);

    /** How long an ID token is valid when no policy says otherwise. */
    static final Lifetime ID_TOKEN_DEFAULT =
            new Lifetime("ID token by default", Duration.ofHours(1), "IDT-2", Origin.QUOTED);

    /** Max Inactive Time of a session token that is not persistent. */
    static final Lifetime NON_PERSISTENT_SESSION_TOKEN =
            new Lifetime("Max Inactive Time, not persistent", Duration.ofHours(24), "SST-1", Origin.QUOTED);

    /** Max Inactive Time of a persistent session token. */
    static final Lifetime PERSISTENT_SESSION_TOKEN =
            new Lifetime("Max Inactive Time, persistent", Duration.ofDays(90), "SST-2", Origin.QUOTED);

    // AD FS
    /** How long a token lives that AD FS issues to an application. */
    static final Lifetime ADFS_TOKEN = new Lifetime("AD FS token", Duration.ofHours(1), "ADT-7", Origin.QUOTED);

    /** Session SSO. */
    static final Lifetime SSO_LIFETIME = new Lifetime("SsoLifetime", Duration.ofMinutes(480), "ADL-1", Origin.QUOTED);

    /** Persistent SSO by Keep me signed in. */
    static final Lifetime KMSI_LIFETIME =
            new Lifetime("KmsiLifetimeMins", Duration.ofMinutes(1440), "ADL-2", Origin.QUOTED);

    /** The longest that Keep me signed in can be set to. */
    static final Lifetime KMSI_MAXIMUM =
            new Lifetime("Maximum of KmsiLifetimeMins", Duration.ofDays(7), "ADL-3", Origin.QUOTED);

    /** Persistent SSO of registered devices on Windows Server 2012 R2. */
    static final Lifetime PERSISTENT_SSO_2012_R2 =
            new Lifetime("Persistent SSO on 2012 R2", Duration.ofDays(7), "ADL-4", Origin.QUOTED);

    /** How long a registered device may go unused on Windows Server 2016. */
    static final Lifetime DEVICE_USAGE_WINDOW =
            new Lifetime("DeviceUsageWindowInDays", Duration.ofDays(14), "ADL-6", Origin.QUOTED);

    /** How long a refresh token may go unused. */
    static final Lifetime REFRESH_TOKEN_WINDOW =
            new Lifetime("Refresh token window", Duration.ofDays(14), "ADT-4", Origin.QUOTED);

    /** How long a refresh token lives at most. */
    static final Lifetime REFRESH_TOKEN_MAXIMUM =
            new Lifetime("Refresh token maximum", Duration.ofDays(84), "ADT-3", Origin.QUOTED);

    /** Persistent SSO of registered devices on Windows Server 2016, at most. */
    static final Lifetime PERSISTENT_SSO =
            new Lifetime("PersistentSsoLifetimeMins", Duration.ofDays(90), "ADL-5", Origin.QUOTED);

    private static final List<Lifetime> ALL = List.of(
            DEFAULT_SIGN_IN_FREQUENCY,
            PRT_REFRESH_CYCLE,
            EVERY_TIME_CLOCK_SKEW,
            NON_BROWSER_REFRESH_TOKEN,
            REMEMBER_MFA_DEFAULT,
            REMEMBER_MFA_RECOMMENDED,
            PRT_VALIDITY,
            PRT_RENEWAL,
            MANAGED_DEVICE_FREQUENCY,
            MANAGED_APPLICATION_FREQUENCY,
            NON_MANAGED_DEVICE_FREQUENCY,
            NON_MANAGED_DEVICE_STRICT_FREQUENCY,
            FEDERATED_MAX_AGE,
            ACCESS_TOKEN_LIFETIME_MINIMUM,
            ACCESS_TOKEN_LIFETIME_MAXIMUM,
            ACCESS_TOKEN_DEFAULT_LEAST,
            ACCESS_TOKEN_DEFAULT_GREATEST,
            ACCESS_TOKEN_DEFAULT_AVERAGE,
            CAE_ACCESS_TOKEN_MAXIMUM,
            SAML_TOKEN_DEFAULT,
            SAML_CLOCK_SKEW,
            ID_TOKEN_DEFAULT,
            NON_PERSISTENT_SESSION_TOKEN,
            PERSISTENT_SESSION_TOKEN,
            ADFS_TOKEN,
            SSO_LIFETIME,
            KMSI_LIFETIME,
            KMSI_MAXIMUM,
            PERSISTENT_SSO_2012_R2,
            DEVICE_USAGE_WINDOW,
            REFRESH_TOKEN_WINDOW,
            REFRESH_TOKEN_MAXIMUM,
            PERSISTENT_SSO);

    private Lifetimes() {}

    /** All of them. */
    public static List<Lifetime> all() {
        return ALL;
    }
}
