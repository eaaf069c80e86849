package sessionspec.next.browser;

import sessionspec.next.kernel.Fact;
import sessionspec.next.kernel.Place;

/** The Stay signed in? prompt at the last sign-in in a browser. */
record StayPrompt(Place place, boolean shown) implements Fact {

    @Override
    public Object key() {
        return place;
    }
}
