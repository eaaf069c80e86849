package sessionspec.core.browser;

import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;

/** Cookies of a browser that was closed, which are still on the device. */
record StoredCookies(Place place) implements Placed {}
