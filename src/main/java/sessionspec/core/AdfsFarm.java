package sessionspec.core;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How AD FS is configured.
 *
 * @param version      of Windows Server
 * @param hotfix       whether the hotfix is installed that Windows Server 2012 R2 needs, alone or in the rollup
 * @param properties   what Set-AdfsProperties has set; the rest has its default
 * @param passedClaims types of the claims that claims rules pass through
 * @param mfa          which requests require MFA
 */
public record AdfsFarm(
        Version version, boolean hotfix, AdfsProperties properties, Set<String> passedClaims, MfaScope mfa) {

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

    /** The newer version with the documented defaults. */
    static final AdfsFarm DEFAULT = on(Version.WINDOWS_SERVER_2016, false);

    /** A farm with the documented defaults. */
    public static AdfsFarm on(Version version, boolean hotfix) {
        return new AdfsFarm(version, hotfix, AdfsProperties.NONE, Set.of(), MfaScope.NONE);
    }

    public AdfsFarm passing(Set<String> claims) {
        return new AdfsFarm(version, hotfix, properties, claims, mfa);
    }

    public AdfsFarm requiringMfa(MfaScope scope) {
        return new AdfsFarm(version, hotfix, properties, passedClaims, scope);
    }

    /** The farm after Set-AdfsProperties. */
    AdfsFarm with(AdfsProperties given) {
        return new AdfsFarm(version, hotfix, given.over(properties), passedClaims, mfa);
    }

    boolean is2012R2() {
        return version == Version.WINDOWS_SERVER_2012_R2;
    }

    /** Whether it is the version that needs the hotfix, and lacks it. */
    boolean lacksHotfix() {
        return is2012R2() && !hotfix;
    }

    boolean persistentSso() {
        return properties.enablePersistentSso().orElse(true);
    }

    boolean kmsi() {
        return properties.enableKmsi().orElse(false);
    }

    Lifetime ssoLifetime() {
        return Lifetimes.SSO_LIFETIME.unless(properties.ssoLifetime());
    }

    Lifetime kmsiLifetime() {
        return Lifetimes.KMSI_LIFETIME.unless(properties.kmsiLifetime());
    }

    /** Of registered devices. */
    Lifetime persistentSsoLifetime() {
        return is2012R2()
                ? Lifetimes.PERSISTENT_SSO_2012_R2
                : Lifetimes.PERSISTENT_SSO.unless(properties.persistentSsoLifetime());
    }

    Lifetime deviceUsageWindow() {
        return Lifetimes.DEVICE_USAGE_WINDOW.unless(properties.deviceUsageWindow());
    }

    Optional<Instant> cutoff() {
        return properties.persistentSsoCutoff();
    }
}
