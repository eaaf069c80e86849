package sessionspec.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import sessionspec.core.AdfsProperties;

/** The parameters that the document gives of Set-AdfsProperties, none of which a command needs. */
final class AdfsParameters {

    private static final Parameter<Boolean> ENABLE_PERSISTENT_SSO = Parameter.bool("EnablePersistentSso");
    private static final Parameter<Boolean> ENABLE_KMSI = Parameter.bool("EnableKmsi");
    private static final Parameter<Duration> SSO_LIFETIME = Parameter.minutes("SsoLifetime");
    private static final Parameter<Duration> KMSI_LIFETIME = Parameter.minutes("KmsiLifetimeMins");
    private static final Parameter<Duration> PERSISTENT_SSO_LIFETIME = Parameter.minutes("PersistentSsoLifetimeMins");
    private static final Parameter<Duration> DEVICE_USAGE_WINDOW = Parameter.days("DeviceUsageWindowInDays");
    private static final Parameter<Instant> CUTOFF_TIME = Parameter.dateTime("PersistentSsoCutoffTime");

    static final List<Parameter<?>> ALL = List.of(
            ENABLE_PERSISTENT_SSO,
            ENABLE_KMSI,
            SSO_LIFETIME,
            KMSI_LIFETIME,
            PERSISTENT_SSO_LIFETIME,
            DEVICE_USAGE_WINDOW,
            CUTOFF_TIME);

    private AdfsParameters() {}

    /** What a command sets; an error if that is nothing. */
    static AdfsProperties read(Arguments given) {
        if (given.values().isEmpty()) {
            throw new UnusableCommand(given.cmdlet() + " sets nothing.", "Name a parameter and its value.");
        }
        return new AdfsProperties(
                given.find(ENABLE_PERSISTENT_SSO),
                given.find(ENABLE_KMSI),
                given.find(SSO_LIFETIME),
                given.find(KMSI_LIFETIME),
                given.find(PERSISTENT_SSO_LIFETIME),
                given.find(DEVICE_USAGE_WINDOW),
                given.find(CUTOFF_TIME));
    }
}
