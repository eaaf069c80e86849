package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;

/** Something that happens at an instant, to somebody, somewhere. A change of configuration is one as well. */
public interface Event {

    /** Where dates begin; what happens before is told by the clock of a story, which knows none. */
    Instant FIRST_DATE = Instant.ofEpochSecond(631_152_000);

    Instant at();

    /** What merely happens with it. No rule does that, so none can be silenced to prevent it. */
    default List<Fact> records() {
        return List.of();
    }

    /** The same, but only if whoever asks is let in. */
    default List<Fact> recordsWhenLetIn() {
        return List.of();
    }

    /** Something that happens at a place. */
    interface PlacedEvent extends Event {

        Place place();
    }

    /** Somebody wants to get somewhere: a client asks for something, or a user goes on by single sign-on. */
    interface Asking extends PlacedEvent {}

    /** Somebody configures something, which from then on is as it says. */
    record Configured(Instant at, Fact as) implements Event {

        @Override
        public List<Fact> records() {
            return List.of(as);
        }
    }
}
