package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/** The administrator opens a new PowerShell session. */
public record PowerShellOpened(Instant at) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new PowerShellSession(false));
    }
}
