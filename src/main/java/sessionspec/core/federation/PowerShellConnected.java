package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/** The administrator's PowerShell session is connected with an administrator's account. */
public record PowerShellConnected(Instant at) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new PowerShellSession(true));
    }
}
