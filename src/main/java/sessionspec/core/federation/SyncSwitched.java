package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/** The administrator switches parts of the synchronisation and saves that. */
public record SyncSwitched(Instant at, Set<SyncPart> parts, boolean on) implements Event {

    @Override
    public List<Fact> records() {
        return parts.stream().sorted().<Fact>map(part -> new Saved(part, on)).toList();
    }
}
