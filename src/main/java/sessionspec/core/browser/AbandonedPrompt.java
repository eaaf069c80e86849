package sessionspec.core.browser;

import java.time.Instant;
import sessionspec.core.browser.BrowserEvent.StaySignedInAbandoned;
import sessionspec.core.kernel.BrowserSession;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Fact.Placed;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;

/** What is left of a Stay signed in? prompt that nobody answers: KMS-1 (a trace in the log, and perhaps no session). */
public final class AbandonedPrompt implements Control {

    /** The last sign-in that is logged as Interrupted with error 50140. */
    record Interrupted(Place place, Instant at) implements Placed {}

    @Override
    public void speaks(Phases on) {
        on.ends(StaySignedInAbandoned.class, (it, now, out) -> {
            now.here(BrowserSession.class).ifPresent(session -> {
                out.when(StayPrompt.wasShown(now)).perhaps().ends("KMS-1", "not completed", session);
            });
        });
        on.does(StaySignedInAbandoned.class, (it, now, out) -> {
            out.when(StayPrompt.wasShown(now)).gives("KMS-1", "abandoned", new Interrupted(it.place(), it.at()));
        });
    }
}
