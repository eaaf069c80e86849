package sessionspec.command;

import java.time.Instant;
import java.util.List;
import sessionspec.core.Event;

/**
 * A command that a document gives.
 *
 * @param name       as documented; read without regard to case
 * @param parameters all that it knows
 * @param effect     what happens when it is run
 */
record Cmdlet(String name, List<Parameter<?>> parameters, Effect effect) {

    /** Turns a command run at an instant into what the core is told of. */
    @FunctionalInterface
    interface Effect {
        Event of(Arguments arguments, Instant now);
    }
}
