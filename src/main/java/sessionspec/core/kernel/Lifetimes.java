package sessionspec.core.kernel;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static sessionspec.core.kernel.Lifetime.Kind.AVERAGE;
import static sessionspec.core.kernel.Lifetime.Kind.DEFAULT;
import static sessionspec.core.kernel.Lifetime.Kind.EXAMPLE;
import static sessionspec.core.kernel.Lifetime.Kind.FIXED;
import static sessionspec.core.kernel.Lifetime.Kind.MAXIMUM;
import static sessionspec.core.kernel.Lifetime.Kind.MINIMUM;
import static sessionspec.core.kernel.Lifetime.Kind.RECOMMENDED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.kernel.Lifetime.Kind;

/** Every period and limit that the documents print, each declared once. */
public final class Lifetimes {

    private static final List<Lifetime> ALL = new ArrayList<>();

    public static final Lifetime DEFAULT_SIGN_IN_FREQUENCY =
            of(DEFAULT, "SIF-3", "Default sign-in frequency", ofDays(90));
    /** How long a Primary Refresh Token keeps its refresh time however often the user unlocks or signs in. */
    public static final Lifetime PRT_REFRESH_CYCLE = of(FIXED, "PRT-1", "PRT refresh cycle", ofHours(4));
    /** How close together two prompts of a policy that asks every time may not lie. */
    public static final Lifetime EVERY_TIME_CLOCK_SKEW = of(FIXED, "EVT-3", "Clock skew of every time", ofMinutes(5));
    /** How long a refresh token of an app outside the browser goes without being validated. */
    public static final Lifetime NON_BROWSER_REFRESH_TOKEN =
            of(DEFAULT, "RMF-3", "Refresh token of a non-browser app", ofHours(1));

    public static final Lifetime REMEMBER_MFA_DEFAULT = of(DEFAULT, "RMF-2", "Remember MFA by default", ofDays(90));
    public static final Lifetime REMEMBER_MFA_RECOMMENDED =
            of(RECOMMENDED, "RMF-5", "Remember MFA as recommended", ofDays(90));
    public static final Lifetime PRT_VALIDITY = of(FIXED, "DEV-2", "PRT validity", ofDays(14));
    /** How far apart renewals of a Primary Refresh Token lie at most while the device is used. */
    public static final Lifetime PRT_RENEWAL = of(FIXED, "DEV-3", "PRT renewal in use, at the latest", ofHours(4));

    public static final Lifetime MANAGED_DEVICE_FREQUENCY =
            of(RECOMMENDED, "REC-1", "Advised for managed devices", ofDays(90));
    public static final Lifetime MANAGED_APPLICATION_FREQUENCY =
            of(EXAMPLE, "REC-2", "Advised for managed applications", ofDays(7));
    public static final Lifetime NON_MANAGED_DEVICE_FREQUENCY =
            of(EXAMPLE, "REC-3", "Advised for non-managed devices", ofDays(1));
    public static final Lifetime NON_MANAGED_DEVICE_STRICT_FREQUENCY =
            of(EXAMPLE, "REC-3", "Advised for non-managed devices, strictly", ofHours(4));
    /** How long session cookies and refresh tokens of a federated user last without LastPasswordChangeTimestamp. */
    public static final Lifetime FEDERATED_MAX_AGE = of(FIXED, "FED-1", "Max Age of federated users", ofHours(12));

    public static final Lifetime ACCESS_TOKEN_LIFETIME_MINIMUM =
            of(MINIMUM, "TLP-9", "Least AccessTokenLifetime", ofMinutes(10));
    public static final Lifetime ACCESS_TOKEN_LIFETIME_MAXIMUM =
            of(MAXIMUM, "TLP-10", "Greatest AccessTokenLifetime", ofDays(1));
    public static final Lifetime ACCESS_TOKEN_DEFAULT_LEAST =
            of(DEFAULT, "ACC-6", "Least default of access tokens", ofMinutes(60));
    public static final Lifetime ACCESS_TOKEN_DEFAULT_GREATEST =
            of(DEFAULT, "ACC-6", "Greatest default of access tokens", ofMinutes(90));
    public static final Lifetime ACCESS_TOKEN_DEFAULT_AVERAGE =
            of(AVERAGE, "ACC-7", "Average default of access tokens", ofMinutes(75));
    public static final Lifetime CAE_ACCESS_TOKEN_MAXIMUM =
            of(DEFAULT, "ACC-9", "Greatest default of CAE access tokens", ofHours(28));
    public static final Lifetime SAML_TOKEN_DEFAULT = of(DEFAULT, "SML-2", "SAML token by default", ofHours(1));
    public static final Lifetime SAML_CLOCK_SKEW =
            of(FIXED, "SML-3", "Clock skew of a configured NotOnOrAfter", ofMinutes(5));
    public static final Lifetime ID_TOKEN_DEFAULT = of(DEFAULT, "IDT-2", "ID token by default", ofHours(1));
    public static final Lifetime NON_PERSISTENT_SESSION_TOKEN =
            of(DEFAULT, "SST-1", "Max Inactive Time, not persistent", ofHours(24));
    public static final Lifetime PERSISTENT_SESSION_TOKEN =
            of(DEFAULT, "SST-2", "Max Inactive Time, persistent", ofDays(90));
    public static final Lifetime ADFS_TOKEN = of(FIXED, "ADT-7", "AD FS token", ofHours(1));
    public static final Lifetime SSO_LIFETIME = of(DEFAULT, "ADL-1", "SsoLifetime", ofMinutes(480));
    public static final Lifetime KMSI_LIFETIME = of(DEFAULT, "ADL-2", "KmsiLifetimeMins", ofMinutes(1440));
    public static final Lifetime KMSI_MAXIMUM = of(MAXIMUM, "ADL-3", "Keep me signed in cookie at most", ofDays(7));
    public static final Lifetime PERSISTENT_SSO_2012_R2 = of(DEFAULT, "ADL-4", "Persistent SSO on 2012 R2", ofDays(7));
    public static final Lifetime DEVICE_USAGE_WINDOW = of(DEFAULT, "ADL-6", "DeviceUsageWindowInDays", ofDays(14));
    public static final Lifetime DEVICE_UNUSED = of(FIXED, "ADL-6", "Days without use of the device", ofDays(15));
    public static final Lifetime REFRESH_TOKEN_WINDOW = of(FIXED, "ADT-4", "Refresh token window", ofDays(14));
    public static final Lifetime REFRESH_TOKEN_MAXIMUM = of(FIXED, "ADT-3", "Refresh token maximum", ofDays(84));
    public static final Lifetime PERSISTENT_SSO = of(DEFAULT, "ADL-5", "PersistentSsoLifetimeMins", ofDays(90));

    private Lifetimes() {}

    /** All of them. */
    public static List<Lifetime> all() {
        return List.copyOf(ALL);
    }

    private static Lifetime of(Kind kind, String rule, String name, Duration length) {
        Lifetime lifetime = new Lifetime(name, length, rule, kind, Origin.QUOTED);
        ALL.add(lifetime);
        return lifetime;
    }
}
