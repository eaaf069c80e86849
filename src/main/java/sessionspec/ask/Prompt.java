package sessionspec.ask;

import java.time.Instant;
import java.util.Set;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;

/**
 * What the user was last asked for and has not answered yet.
 *
 * @param factors none where the user was asked for nothing that is certain
 */
public record Prompt(boolean byAdfs, Set<Factor> factors) {

    public static final Prompt NONE = new Prompt(false, Set.of());

    /** The one that stands after an event: that of before, unless the user is asked again or has signed in. */
    public static Prompt after(Event event, Decision decision, Prompt before) {
        Answer answer = decision.answer();
        return switch (answer.kind()) {
            case PROMPTED, DEFERRED -> new Prompt(event instanceof AdfsRequested, answer.factors());
            // Whoever is sent back gives credentials there.
            case RETURNED -> new Prompt(false, Set.of(Factor.FIRST_FACTOR));
            default -> event instanceof SignedIn || event instanceof AdfsSignedIn ? NONE : before;
        };
    }

    public Event answered(Set<Factor> given, Instant now, Place browser) {
        return byAdfs
                ? new AdfsSignedIn(now, browser, given, true, false)
                : new SignedIn(browser.device(), browser.user(), given, now);
    }
}
