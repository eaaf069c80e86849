package sessionspec.core.adfs;

import java.time.Instant;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;

/** The token that AD FS last issued to an application, other than a refresh token. */
record AppToken(Place place, Instant issued) implements Placed {}
