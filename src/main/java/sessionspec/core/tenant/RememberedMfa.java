package sessionspec.core.tenant;

import java.time.Instant;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Place;

/** MFA that was done at a place and is remembered there: by a cookie of a browser, or for the apps of a device. */
record RememberedMfa(Place place, Instant at, Lifetime days) implements Artifact {}
