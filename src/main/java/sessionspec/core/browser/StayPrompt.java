package sessionspec.core.browser;

import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Placed;

/** The Stay signed in? prompt at the last sign-in in a browser. */
record StayPrompt(Place place, boolean shown) implements Placed {

    /** Whether it was shown, unless it is known that it was not. */
    static boolean wasShown(Place place, Occasion now) {
        return now.find(StayPrompt.class, place).map(StayPrompt::shown).orElse(true);
    }
}
