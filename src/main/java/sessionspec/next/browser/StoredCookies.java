package sessionspec.next.browser;

import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Placed;

/** Cookies of a browser that was closed, which are still on the device. */
record StoredCookies(Place place) implements Placed {}
