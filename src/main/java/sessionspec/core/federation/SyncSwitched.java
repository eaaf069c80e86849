package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Fact;

/**
 * The administrator switches parts of the synchronisation and saves that.
 *
 * @param before whether that was before the story, so that it is in force already
 */
public record SyncSwitched(Instant at, Set<SyncPart> parts, boolean on, boolean before) implements Event {

    @Override
    public List<Fact> records() {
        Stream<Fact> saved = parts.stream().sorted().map(part -> new Saved(part, on));
        Stream<Fact> inForce = parts.stream().filter(part -> before).sorted().map(part -> new InForce(part, on));
        return Stream.concat(saved, inForce).toList();
    }
}
