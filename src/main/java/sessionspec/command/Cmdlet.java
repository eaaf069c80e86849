package sessionspec.command;

import java.util.List;

/**
 * A command that a document gives.
 *
 * @param name       as documented; read without regard to case
 * @param parameters all that it knows
 * @param effect     what it asks for
 */
record Cmdlet(String name, List<Parameter<?>> parameters, Effect effect) {

    /** Reads what was given to the command. */
    @FunctionalInterface
    interface Effect {
        Command of(Arguments arguments);
    }
}
