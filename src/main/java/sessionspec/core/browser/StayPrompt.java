package sessionspec.core.browser;

import sessionspec.core.kernel.Fact.Placed;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/** The Stay signed in? prompt at the last sign-in in a browser. */
record StayPrompt(Place place, boolean shown) implements Placed {

    /** Whether it was shown in the browser that this is about, unless it is known that it was not. */
    static boolean wasShown(Occasion now) {
        return now.here(StayPrompt.class).map(StayPrompt::shown).orElse(true);
    }
}
