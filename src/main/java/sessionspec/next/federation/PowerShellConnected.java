package sessionspec.next.federation;

import java.time.Instant;
import java.util.List;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Fact;

/** The administrator's PowerShell session is connected with an administrator's account. */
public record PowerShellConnected(Instant at) implements Event {

    @Override
    public List<Fact> records() {
        return List.of(new PowerShellSession(true));
    }
}
