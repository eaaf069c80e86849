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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sessionspec.core.kernel.Lifetime.Kind;
import sessionspec.core.kernel.Lifetime.Origin;

/** Every period and limit that the documents print, each declared once. */
public enum Lifetimes implements Supplier<Lifetime> {
    DEFAULT_SIGN_IN_FREQUENCY(DEFAULT, "SIF-3", "Default sign-in frequency", ofDays(90)),
    /** How long a Primary Refresh Token keeps its refresh time however often the user unlocks or signs in. */
    PRT_REFRESH_CYCLE(FIXED, "PRT-1", "PRT refresh cycle", ofHours(4)),
    /** How close together two prompts of a policy that asks every time may not lie. */
    EVERY_TIME_CLOCK_SKEW(FIXED, "EVT-3", "Clock skew of every time", ofMinutes(5)),
    /** How long a refresh token of an app outside the browser goes without being validated. */
    NON_BROWSER_REFRESH_TOKEN(DEFAULT, "RMF-3", "Refresh token of a non-browser app", ofHours(1)),

    REMEMBER_MFA_DEFAULT(DEFAULT, "RMF-2", "Remember MFA by default", ofDays(90)),
    REMEMBER_MFA_RECOMMENDED(RECOMMENDED, "RMF-5", "Remember MFA as recommended", ofDays(90)),
    PRT_VALIDITY(FIXED, "DEV-2", "PRT validity", ofDays(14)),
    /** How far apart renewals of a Primary Refresh Token lie at most while the device is used. */
    PRT_RENEWAL(FIXED, "DEV-3", "PRT renewal in use, at the latest", ofHours(4)),

    MANAGED_DEVICE_FREQUENCY(RECOMMENDED, "REC-1", "Advised for managed devices", ofDays(90)),
    MANAGED_APPLICATION_FREQUENCY(EXAMPLE, "REC-2", "Advised for managed applications", ofDays(7)),
    NON_MANAGED_DEVICE_FREQUENCY(EXAMPLE, "REC-3", "Advised for non-managed devices", ofDays(1)),
    NON_MANAGED_DEVICE_STRICT_FREQUENCY(EXAMPLE, "REC-3", "Advised for non-managed devices, strictly", ofHours(4)),
    /** How long session cookies and refresh tokens of a federated user last without LastPasswordChangeTimestamp. */
    FEDERATED_MAX_AGE(FIXED, "FED-1", "Max Age of federated users", ofHours(12)),

    ACCESS_TOKEN_LIFETIME_MINIMUM(MINIMUM, "TLP-9", "Least AccessTokenLifetime", ofMinutes(10)),
    ACCESS_TOKEN_LIFETIME_MAXIMUM(MAXIMUM, "TLP-10", "Greatest AccessTokenLifetime", ofDays(1)),
    ACCESS_TOKEN_DEFAULT_LEAST(DEFAULT, "ACC-6", "Least default of access tokens", ofMinutes(60)),
    ACCESS_TOKEN_DEFAULT_GREATEST(DEFAULT, "ACC-6", "Greatest default of access tokens", ofMinutes(90)),
    ACCESS_TOKEN_DEFAULT_AVERAGE(AVERAGE, "ACC-7", "Average default of access tokens", ofMinutes(75)),
    CAE_ACCESS_TOKEN_MAXIMUM(DEFAULT, "ACC-9", "Greatest default of CAE access tokens", ofHours(28)),
    SAML_TOKEN_DEFAULT(DEFAULT, "SML-2", "SAML token by default", ofHours(1)),
    SAML_CLOCK_SKEW(FIXED, "SML-3", "Clock skew of a configured NotOnOrAfter", ofMinutes(5)),
    ID_TOKEN_DEFAULT(DEFAULT, "IDT-2", "ID token by default", ofHours(1)),
    NON_PERSISTENT_SESSION_TOKEN(DEFAULT, "SST-1", "Max Inactive Time, not persistent", ofHours(24)),
    PERSISTENT_SESSION_TOKEN(DEFAULT, "SST-2", "Max Inactive Time, persistent", ofDays(90)),
    ADFS_TOKEN(FIXED, "ADT-7", "AD FS token", ofHours(1)),
    SSO_LIFETIME(DEFAULT, "ADL-1", "SsoLifetime", ofMinutes(480)),
    KMSI_LIFETIME(DEFAULT, "ADL-2", "KmsiLifetimeMins", ofMinutes(1440)),
    KMSI_MAXIMUM(MAXIMUM, "ADL-3", "Keep me signed in cookie at most", ofDays(7)),
    PERSISTENT_SSO_2012_R2(DEFAULT, "ADL-4", "Persistent SSO on 2012 R2", ofDays(7)),
    DEVICE_USAGE_WINDOW(DEFAULT, "ADL-6", "DeviceUsageWindowInDays", ofDays(14)),
    DEVICE_UNUSED(FIXED, "ADL-6", "Days without use of the device", ofDays(15)),
    REFRESH_TOKEN_WINDOW(FIXED, "ADT-4", "Refresh token window", ofDays(14)),
    REFRESH_TOKEN_MAXIMUM(FIXED, "ADT-3", "Refresh token maximum", ofDays(84)),
    PERSISTENT_SSO(DEFAULT, "ADL-5", "PersistentSsoLifetimeMins", ofDays(90));

    private final Lifetime lifetime;

    Lifetimes(Kind kind, String rule, String name, Duration length) {
        lifetime = new Lifetime(name, length, rule, kind, Origin.QUOTED);
    }

    @Override
    public Lifetime get() {
        return lifetime;
    }

    public static List<Lifetime> all() {
        return Stream.of(values()).map(Lifetimes::get).toList();
    }
}
