package sessionspec.core.browser;

import java.util.Set;
import sessionspec.core.browser.BrowserEvent.StaySignedInAbandoned;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;

/** What is left of a Stay signed in? prompt that nobody answers: KMS-1 (a trace in the log). */
public final class AbandonedPrompt implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(StaySignedInAbandoned.class);
    }

    @Override
    public void does(Occasion now, Findings out) {
        Place place = now.event(StaySignedInAbandoned.class).orElseThrow().place();
        if (StayPrompt.wasShown(place, now)) {
            out.gives("KMS-1", "abandoned", new Interrupted(place, now.at()));
        }
    }
}
