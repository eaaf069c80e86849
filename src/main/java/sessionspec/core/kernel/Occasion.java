package sessionspec.core.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Fact.Placed;

/** An event and the facts before it, for controls to look at. */
public record Occasion(Event event, Facts facts) {

    public Instant at() {
        return event.at();
    }

    /** A period that ran from an instant, judged now. */
    public Arithmetic.Span span(Lifetime lifetime, Instant from) {
        return Arithmetic.Span.of(lifetime, from, at());
    }

    public Arithmetic.Span span(Lifetimes lifetime, Instant from) {
        return span(lifetime.get(), from);
    }

    @SuppressWarnings("unchecked")
    public <E> Optional<E> event(Class<E> type) {
        return type.isInstance(event) ? Optional.of((E) event) : Optional.empty();
    }

    /** From where something is asked for; empty where the event asks for nothing. */
    public Optional<Place> asking() {
        return event instanceof Asking asking ? Optional.of(asking.place()) : Optional.empty();
    }

    public Optional<Place> place() {
        return event instanceof PlacedEvent placed ? Optional.of(placed.place()) : Optional.empty();
    }

    /** The one of a kind where it happens, also when it has ended. */
    public <T extends Placed> Optional<T> here(Class<T> kind) {
        return event instanceof PlacedEvent placed ? facts.find(kind, placed.place()) : Optional.empty();
    }

    /** Whether there is one of a kind of which this is so. */
    public <T extends Fact> boolean has(Class<T> kind, Predicate<T> so) {
        return facts.all(kind).stream().anyMatch(so);
    }

    public boolean has(Class<? extends Fact> kind) {
        return facts.has(kind);
    }

    public <T extends Fact> List<T> all(Class<T> kind) {
        return facts.all(kind);
    }

    public <T extends Fact> Optional<T> find(Class<T> kind, Object key) {
        return facts.find(kind, key);
    }

    public <T extends Fact> Optional<T> find(Class<T> kind) {
        return facts.find(kind);
    }
}
