package sessionspec.next.browser;

import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Placed;

/** The Stay signed in? prompt at the last sign-in in a browser. */
record StayPrompt(Place place, boolean shown) implements Placed {}
