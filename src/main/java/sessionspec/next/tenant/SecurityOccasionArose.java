package sessionspec.next.tenant;

import java.time.Instant;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Place;

/** Something happens that security defaults are about. */
public record SecurityOccasionArose(Instant at, Place place, SecurityOccasion occasion) implements Event {}
