package sessionspec.next.browser;

import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** Cookies of a browser that was closed, which are still on the device. */
record StoredCookies(Place place) implements Fact {

    @Override
    public Object key() {
        return place;
    }
}
