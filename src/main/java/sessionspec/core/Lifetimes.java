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
            EVERY_TIME_CLOCK_SKEW,
            ADFS_TOKEN,
            PRT_REFRESH_CYCLE,
            SSO_LIFETIME,
            KMSI_LIFETIME,
            KMSI_MAXIMUM,
            PERSISTENT_SSO_2012_R2,
            DEVICE_USAGE_WINDOW,
            REFRESH_TOKEN_WINDOW,
            REFRESH_TOKEN_MAXIMUM,
            PERSISTENT_SSO,
            DEFAULT_SIGN_IN_FREQUENCY);

    private Lifetimes() {}

    /** All of them, shortest first. */
    public static List<Lifetime> all() {
        return ALL;
    }
}
