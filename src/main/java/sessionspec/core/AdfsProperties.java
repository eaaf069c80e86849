package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What one run of Set-AdfsProperties sets; what it does not name is empty. */
public record AdfsProperties(
        Optional<Boolean> enablePersistentSso,
        Optional<Boolean> enableKmsi,
        Optional<Duration> ssoLifetime,
        Optional<Duration> kmsiLifetime,
        Optional<Duration> persistentSsoLifetime,
        Optional<Duration> deviceUsageWindow,
        Optional<Instant> persistentSsoCutoff) {}
