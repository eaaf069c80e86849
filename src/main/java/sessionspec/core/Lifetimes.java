package sessionspec.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Every period and limit that the documents print, each declared once. */
public final class Lifetimes {

    private static final List<Lifetime> ALL = new ArrayList<>();

    static final Lifetime DEFAULT_SIGN_IN_FREQUENCY = quoted("SIF-3", "Default sign-in frequency", Duration.ofDays(90));
    /** How long a Primary Refresh Token keeps its refresh time however often the user unlocks or signs in. */
    static final Lifetime PRT_REFRESH_CYCLE = quoted("PRT-1", "PRT refresh cycle", Duration.ofHours(4));
    /** How close together two prompts of a policy that asks every time may not lie. */
    static final Lifetime EVERY_TIME_CLOCK_SKEW = quoted("EVT-3", "Clock skew of every time", Duration.ofMinutes(5));

    // reauthentication
    /** How long a refresh token of an app outside the browser goes without being validated. */
    static final Lifetime NON_BROWSER_REFRESH_TOKEN =
            quoted("RMF-3", "Refresh token of a non-browser app", Duration.ofHours(1));
    /** How long MFA is remembered once the option is enabled and nobody sets another number of days. */
    static final Lifetime REMEMBER_MFA_DEFAULT = quoted("RMF-2", "Remember MFA by default", Duration.ofDays(90));

    static final Lifetime REMEMBER_MFA_RECOMMENDED =
            quoted("RMF-5", "Remember MFA as recommended", Duration.ofDays(90));
    static final Lifetime PRT_VALIDITY = quoted("DEV-2", "PRT validity", Duration.ofDays(14));
    /** How far apart renewals of a Primary Refresh Token lie at most while the device is used. */
    static final Lifetime PRT_RENEWAL = quoted("DEV-3", "PRT renewal in use", Duration.ofHours(4));

    static final Lifetime MANAGED_DEVICE_FREQUENCY =
            quoted("REC-1", "Advised for managed devices", Duration.ofDays(90));
    static final Lifetime MANAGED_APPLICATION_FREQUENCY =
            quoted("REC-2", "Advised for managed applications", Duration.ofDays(7));
    static final Lifetime NON_MANAGED_DEVICE_FREQUENCY =
            quoted("REC-3", "Advised for non-managed devices", Duration.ofDays(1));
    /** The shorter of the two. */
    static final Lifetime NON_MANAGED_DEVICE_STRICT_FREQUENCY =
            quoted("REC-3", "Advised for non-managed devices, strictly", Duration.ofHours(4));
    /** How long session cookies and refresh tokens of a federated user last without LastPasswordChangeTimestamp. */
    static final Lifetime FEDERATED_MAX_AGE = quoted("FED-1", "Max Age of federated users", Duration.ofHours(12));

    // configurable token lifetimes
    static final Lifetime ACCESS_TOKEN_LIFETIME_MINIMUM =
            quoted("TLP-9", "Least AccessTokenLifetime", Duration.ofMinutes(10));
    static final Lifetime ACCESS_TOKEN_LIFETIME_MAXIMUM =
            quoted("TLP-10", "Greatest AccessTokenLifetime", Duration.ofDays(1));
    static final Lifetime ACCESS_TOKEN_DEFAULT_LEAST =
            quoted("ACC-6", "Least default of access tokens", Duration.ofMinutes(60));
    static final Lifetime ACCESS_TOKEN_DEFAULT_GREATEST =
            quoted("ACC-6", "Greatest default of access tokens", Duration.ofMinutes(90));
    static final Lifetime ACCESS_TOKEN_DEFAULT_AVERAGE =
            quoted("ACC-7", "Average default of access tokens", Duration.ofMinutes(75));
    static final Lifetime CAE_ACCESS_TOKEN_MAXIMUM =
            quoted("ACC-9", "Greatest default of CAE access tokens", Duration.ofHours(28));
    static final Lifetime SAML_TOKEN_DEFAULT = quoted("SML-2", "SAML token by default", Duration.ofHours(1));
    /** What a configured NotOnOrAfter adds to the configured lifetime. */
    static final Lifetime SAML_CLOCK_SKEW =
            quoted("SML-3", "Clock skew of a configured NotOnOrAfter", Duration.ofMinutes(5));

    static final Lifetime ID_TOKEN_DEFAULT = quoted("IDT-2", "ID token by default", Duration.ofHours(1));
    static final Lifetime NON_PERSISTENT_SESSION_TOKEN =
            quoted("SST-1", "Max Inactive Time, not persistent", Duration.ofHours(24));
    static final Lifetime PERSISTENT_SESSION_TOKEN =
            quoted("SST-2", "Max Inactive Time, persistent", Duration.ofDays(90));
    static final Lifetime ADFS_TOKEN = quoted("ADT-7", "AD FS token", Duration.ofHours(1));
    /** Session SSO. */
    static final Lifetime SSO_LIFETIME = quoted("ADL-1", "SsoLifetime", Duration.ofMinutes(480));
    /** Persistent SSO by Keep me signed in. */
    static final Lifetime KMSI_LIFETIME = quoted("ADL-2", "KmsiLifetimeMins", Duration.ofMinutes(1440));

    static final Lifetime KMSI_MAXIMUM = quoted("ADL-3", "Maximum of KmsiLifetimeMins", Duration.ofDays(7));
    static final Lifetime PERSISTENT_SSO_2012_R2 = quoted("ADL-4", "Persistent SSO on 2012 R2", Duration.ofDays(7));
    /** How long a registered device may go unused on Windows Server 2016. */
    static final Lifetime DEVICE_USAGE_WINDOW = quoted("ADL-6", "DeviceUsageWindowInDays", Duration.ofDays(14));
    /** How long a refresh token may go unused. */
    static final Lifetime REFRESH_TOKEN_WINDOW = quoted("ADT-4", "Refresh token window", Duration.ofDays(14));

    static final Lifetime REFRESH_TOKEN_MAXIMUM = quoted("ADT-3", "Refresh token maximum", Duration.ofDays(84));
    /** Persistent SSO of registered devices on Windows Server 2016, at most. */
    static final Lifetime PERSISTENT_SSO = quoted("ADL-5", "PersistentSsoLifetimeMins", Duration.ofDays(90));

    private Lifetimes() {}

    /** All of them. */
    public static List<Lifetime> all() {
        return List.copyOf(ALL);
    }

    private static Lifetime quoted(String rule, String name, Duration length) {
        Lifetime lifetime = new Lifetime(name, length, rule, Origin.QUOTED);
        ALL.add(lifetime);
        return lifetime;
    }
}
