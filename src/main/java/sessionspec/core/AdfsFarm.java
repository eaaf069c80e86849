package sessionspec.core;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How AD FS is configured.
 *
 * @param version               of Windows Server
 * @param hotfix                whether the hotfix is installed that Windows Server 2012 R2 needs, alone or in the rollup
 * @param persistentSso         whether persistent SSO is enabled
 * @param kmsi                  whether Keep me signed in is enabled
 * @param ssoLifetime           the property SsoLifetime
 * @param kmsiLifetime          the property KmsiLifetimeMins
 * @param persistentSsoLifetime the property PersistentSsoLifetimeMins, once set
 * @param deviceUsageWindow     the property DeviceUsageWindowInDays, once set
 * @param cutoff                the property PersistentSsoCutoffTime, once set
 * @param passedClaims          types of the claims that claims rules pass through
 * @param mfa                   which requests require MFA
 */
public record AdfsFarm(
        Version version,
        boolean hotfix,
        boolean persistentSso,
        boolean kmsi,
        Lifetime ssoLifetime,
        Lifetime kmsiLifetime,
        Optional<Lifetime> persistentSsoLifetime,
        Optional<Lifetime> deviceUsageWindow,
        Optional<Instant> cutoff,
        Set<String> passedClaims,
        MfaScope mfa) {

    public enum Version {
        WINDOWS_SERVER_2012_R2,
        WINDOWS_SERVER_2016
    }

    /** Which requests require MFA. */
    public enum MfaScope {
        NONE,
        OUTSIDE,
        ANYWHERE
    }

    /** Type of the claim that the user is inside the corporate network. */
    public static final String INSIDE_CORPORATE_NETWORK =
            "https://schemas.microsoft.com/ws/2012/01/insidecorporatenetwork";

    /** Type of the claim that the user has persistent SSO. */
    public static final String PSSO = "https://schemas.microsoft.com/2014/03/psso";

    /** A farm on Windows Server 2016 with the documented defaults. */
    public static final AdfsFarm DEFAULT = on(Version.WINDOWS_SERVER_2016, false);

    /** A farm with the documented defaults. */
    public static AdfsFarm on(Version version, boolean hotfix) {
        return new AdfsFarm(
                version,
                hotfix,
                true,
                false,
                Lifetimes.SSO_LIFETIME,
                Lifetimes.KMSI_LIFETIME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                MfaScope.NONE);
    }

    public AdfsFarm passing(Set<String> claims) {
        return new AdfsFarm(
                version,
                hotfix,
                persistentSso,
                kmsi,
                ssoLifetime,
                kmsiLifetime,
                persistentSsoLifetime,
                deviceUsageWindow,
                cutoff,
                claims,
                mfa);
    }

    public AdfsFarm requiringMfa(MfaScope scope) {
        return new AdfsFarm(
                version,
                hotfix,
                persistentSso,
                kmsi,
                ssoLifetime,
                kmsiLifetime,
                persistentSsoLifetime,
                deviceUsageWindow,
                cutoff,
                passedClaims,
                scope);
    }

    /** The farm after Set-AdfsProperties: what was not given stays. */
    AdfsFarm with(AdfsProperties given) {
        return new AdfsFarm(
                version,
                hotfix,
                given.enablePersistentSso().orElse(persistentSso),
                given.enableKmsi().orElse(kmsi),
                given.ssoLifetime().map(Lifetimes.SSO_LIFETIME::lasting).orElse(ssoLifetime),
                given.kmsiLifetime().map(Lifetimes.KMSI_LIFETIME::lasting).orElse(kmsiLifetime),
                given.persistentSsoLifetime()
                        .map(Lifetimes.PERSISTENT_SSO::lasting)
                        .or(() -> persistentSsoLifetime),
                given.deviceUsageWindow()
                        .map(Lifetimes.DEVICE_USAGE_WINDOW::lasting)
                        .or(() -> deviceUsageWindow),
                given.persistentSsoCutoff().or(() -> cutoff),
                passedClaims,
                mfa);
    }

    /** Whether it is a version of which the documents name the hotfix as a condition, and lacks it. */
    boolean lacksHotfix() {
        return version == Version.WINDOWS_SERVER_2012_R2 && !hotfix;
    }
}
