package sessionspec.core.tenant;

import java.time.Instant;
import java.util.Optional;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** What is done about the tenant as a whole, or happens to it. */
public sealed interface TenantEvent extends Event {

    /** Somebody looks at how things are configured. */
    sealed interface Review extends TenantEvent {}

    /**
     * Somebody reviews the configuration.
     *
     * @param scenario what it is reviewed for besides, such as managed devices
     */
    record ConfigurationReviewed(Instant at, Optional<Circumstance> scenario) implements Review {}

    /** Somebody reviews what is configured for multifactor authentication. */
    record MfaSettingsReviewed(Instant at) implements Review {}

    record MfaSessionsRevoked(Instant at, String user) implements TenantEvent {}

    /**
     * MFA is required of the user, by whatever it is.
     *
     * @param elsewhere whether by another app of the browser than that in which MFA was done
     */
    record MfaRequired(Instant at, Place place, boolean elsewhere) implements TenantEvent {}

    /** Something happens that security defaults are about. */
    record SecurityOccasionArose(Instant at, Place place, SecurityOccasion occasion) implements TenantEvent {}

    /** A command line that is none of those that the documents give. */
    record CommandFailed(Instant at) implements TenantEvent {}

    /** What security defaults are about. */
    enum SecurityOccasion {
        ORDINARY_USER_SIGNS_IN,
        ADMINISTRATOR_SIGNS_IN,
        LEGACY_PROTOCOL_USED,
        MODERN_PROTOCOL_USED,
        MFA_NECESSARY,
        MFA_NOT_NECESSARY,
        /** The privileged activity that the article names. */
        AZURE_PORTAL_OPENED,
        ENTRA_ADMIN_CENTER_OPENED,
        MAILBOX_OPENED
    }
}
