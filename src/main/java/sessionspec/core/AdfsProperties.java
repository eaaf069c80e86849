package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What Set-AdfsProperties sets; what it does not name is empty. */
public record AdfsProperties(
        Optional<Boolean> enablePersistentSso,
        Optional<Boolean> enableKmsi,
        Optional<Duration> ssoLifetime,
        Optional<Duration> kmsiLifetime,
        Optional<Duration> persistentSsoLifetime,
        Optional<Duration> deviceUsageWindow,
        Optional<Instant> persistentSsoCutoff) {

    static final AdfsProperties NONE = new AdfsProperties(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** These, and from the others what is not named here. */
    AdfsProperties over(AdfsProperties others) {
        return new AdfsProperties(
                enablePersistentSso.or(others::enablePersistentSso),
                enableKmsi.or(others::enableKmsi),
                ssoLifetime.or(others::ssoLifetime),
                kmsiLifetime.or(others::kmsiLifetime),
                persistentSsoLifetime.or(others::persistentSsoLifetime),
                deviceUsageWindow.or(others::deviceUsageWindow),
                persistentSsoCutoff.or(others::persistentSsoCutoff));
    }
}
