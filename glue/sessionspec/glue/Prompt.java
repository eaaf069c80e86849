package sessionspec.glue;

import java.time.Instant;
import java.util.Set;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;

/** What the user was last asked for and has not answered yet. */
record Prompt(boolean byAdfs, Set<Factor> factors) {

    /** The one that stands after an event: that of before, unless the user is asked again or has signed in. */
    static Prompt after(Event event, Decision decision, Prompt before) {
        Answer answer = decision.answer();
        return switch (answer.kind()) {
            case PROMPTED, DEFERRED -> new Prompt(event instanceof AdfsRequested, answer.factors());
            // Whoever is sent back gives credentials there.
            case RETURNED -> new Prompt(false, Set.of(Factor.FIRST_FACTOR));
            default -> event instanceof SignedIn || event instanceof AdfsSignedIn ? NONE : before;
        };
    }

    static final Prompt NONE = new Prompt(false, Set.of());

    /** The user gives these factors where they were asked for. */
    Event answered(Set<Factor> given, Instant now, World world) {
        return byAdfs
                ? new AdfsSignedIn(now, world.browser(), given, true, false)
                : SignedIn.on(world.device(), world.user(), given, now);
    }

    /** The user gives what was asked for, which has to be something. */
    Event answered(Instant now, World world) {
        if (factors.isEmpty()) {
            throw new AssertionError("Nothing has asked the user for anything that is certain and not answered yet: ask"
                    + " before, or say with what the prompt is answered");
        }
        return answered(factors, now, world);
    }
}
