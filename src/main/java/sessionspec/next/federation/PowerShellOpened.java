package sessionspec.next.federation;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;

/** The administrator opens a new PowerShell session. */
public record PowerShellOpened(Instant at) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new PowerShellSession(false));
    }
}
