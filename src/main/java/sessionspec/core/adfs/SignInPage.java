package sessionspec.core.adfs;

import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;

/** The sign-in page of AD FS, as the browser there last showed it. */
record SignInPage(Place place, boolean offersKeepMeSignedIn) implements Placed {}
