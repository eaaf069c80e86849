package sessionspec.next.adfs;

import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** The sign-in page of AD FS, as the browser there last showed it. */
record SignInPage(Place place, boolean offersKeepMeSignedIn) implements Fact {

    @Override
    public Object key() {
        return place;
    }
}
