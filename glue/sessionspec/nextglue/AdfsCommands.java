package sessionspec.nextglue;

import java.time.Instant;
import sessionspec.command.Command;
import sessionspec.next.kernel.Event;

/** Commands that configure AD FS. */
final class AdfsCommands {

    private AdfsCommands() {}

    static Event event(Command.SetAdfsProperties set, Instant now) {
        throw new UnsupportedOperationException("AD FS: " + set + now);
    }
}
