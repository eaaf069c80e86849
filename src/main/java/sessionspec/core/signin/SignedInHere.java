package sessionspec.core.signin;

import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Place;

/** A session at the place: the user has signed in there, or holds a Primary Refresh Token on the device. */
record SignedInHere(Place place) implements Demand.Prompt {}
