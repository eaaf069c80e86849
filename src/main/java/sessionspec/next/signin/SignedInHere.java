package sessionspec.next.signin;

import sessionspec.next.kernel.Demand;
import sessionspec.next.kernel.Place;

/** A session at the place: the user has signed in there, or holds a Primary Refresh Token on the device. */
record SignedInHere(Place place) implements Demand.Prompt {}
