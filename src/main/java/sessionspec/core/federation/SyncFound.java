package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/** Parts of the synchronisation were switched before the story begins, so that it is in force already. */
public record SyncFound(Instant at, Set<SyncPart> parts, boolean on) implements Event {

    @Override
    public List<Fact> records() {
        return parts.stream()
                .sorted()
                .flatMap(part -> Stream.<Fact>of(new Saved(part, on), new InForce(part, on)))
                .toList();
    }
}
