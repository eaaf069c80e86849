package sessionspec.ask;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.core.kernel.Event;

/** A form of words, and what stands in its slots. */
public record Phrase(Form form, Map<String, Object> values) {

    public Phrase {
        values = Map.copyOf(values);
    }

    public boolean is(Mark mark) {
        return form.is(mark);
    }

    public <T> T get(Slot<T> slot) {
        @SuppressWarnings("unchecked") // put there by the slot itself
        T value = (T) values.get(slot.name());
        if (value == null) {
            throw new IllegalStateException(form.written() + " has no " + slot.name());
        }
        return value;
    }

    /** In the written form, such as {@code policy every 1h}. */
    public String written() {
        return form.written(this);
    }

    /** What a reader calls it where its topic is named beside it, such as {@code every hour}. */
    public String called() {
        return form.called()
                .map(it -> form.filled(it, this))
                .orElseGet(() -> written().substring(written().indexOf(' ') + 1));
    }

    /** How a step of a feature says what stands in a slot that the form has. */
    public <T> String step(Slot<T> slot) {
        return slot.step(get(slot));
    }

    /** As steps of a feature without their time, in their order. */
    public List<String> steps() {
        return form.steps(this);
    }

    /** Where the user asks by it, or what is shown, as a step says it; empty where nothing is asked for. */
    public Optional<String> asks() {
        return form.asks().map(it -> form.filled(it.what(), this));
    }

    /** What the model is told of it, in order; may change where the scene is. */
    public List<Event> events(Instant at, Scene scene) {
        return form.tells().of(this, at, scene);
    }
}
