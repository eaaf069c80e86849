package sessionspec.core.tenant;

import java.time.Instant;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** Something happens that security defaults are about. */
public record SecurityOccasionArose(Instant at, Place place, SecurityOccasion occasion) implements Event {}
