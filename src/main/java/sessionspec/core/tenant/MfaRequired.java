package sessionspec.core.tenant;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/**
 * MFA is required of the user, by whatever it is.
 *
 * @param elsewhere whether by another app of the browser than that in which MFA was done
 */
public record MfaRequired(Instant at, Place place, boolean elsewhere) implements Event {}
