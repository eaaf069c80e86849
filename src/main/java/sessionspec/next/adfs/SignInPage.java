package sessionspec.next.adfs;

import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Placed;

/** The sign-in page of AD FS, as the browser there last showed it. */
record SignInPage(Place place, boolean offersKeepMeSignedIn) implements Placed {}
