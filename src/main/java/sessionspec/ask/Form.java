package sessionspec.ask;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Event;

/**
 * A form of words in which a situation or a happening is written, and what it stands for.
 *
 * @param words each a word that stands there, or the name of a slot in braces
 * @param steps the phrases of the features that say the same, without their time, with the same slots
 * @param called what a reader calls it beside its topic, with the same slots, where the words are none to read
 * @param asks  how a step says that somebody asks for something by it; empty where nobody does
 */
public record Form(
        Topic topic,
        List<String> words,
        List<Slot<?>> slots,
        List<String> steps,
        Optional<String> called,
        Optional<Asking> asks,
        Set<Mark> marks,
        Tells tells) {

    /** What the model is told of a phrase that happens in a scene. */
    public interface Tells {
        List<Event> of(Phrase phrase, Instant at, Scene scene);
    }

    /**
     * Who asks for what.
     *
     * @param what where the user asks, or what is shown, with the slots of the form
     */
    public record Asking(Way way, String what) {

        /** The ways of asking for something, which steps say each in words of its own. */
        public enum Way {
            USER,
            MFA,
            BACKGROUND,
            SINGLE_SIGN_ON,
            TOKEN
        }
    }

    /** @param written words with a space between two */
    public static Form of(Topic topic, String written, List<Slot<?>> slots, List<String> steps, Tells tells) {
        return new Form(
                topic,
                Tokens.split(written),
                List.copyOf(slots),
                List.copyOf(steps),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                tells);
    }

    public Form called(String name) {
        return new Form(topic, words, slots, steps, Optional.of(name), asks, marks, tells);
    }

    public Form asking(Asking.Way way, String what) {
        return new Form(topic, words, slots, steps, called, Optional.of(new Asking(way, what)), marks, tells);
    }

    public Form marked(Mark... more) {
        Set<Mark> all = new HashSet<>(marks);
        all.addAll(List.of(more));
        return new Form(topic, words, slots, steps, called, asks, Set.copyOf(all), tells);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** The phrase that these words are, if they are one of this form. */
    public Optional<Phrase> read(List<String> said) {
        Map<String, Object> values = new HashMap<>();
        int at = 0;
        for (String word : words) {
            Optional<Slot<?>> slot = slot(word);
            if (slot.isPresent()) {
                Optional<? extends Slot.Taken<?>> taken = slot.get().take(said, at);
                if (taken.isEmpty()) {
                    return Optional.empty();
                }
                values.put(slot.get().name(), taken.get().value());
                at += taken.get().words();
            } else if (at < said.size() && word.equalsIgnoreCase(said.get(at))) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return at == said.size() ? Optional.of(new Phrase(this, values)) : Optional.empty();
    }

    public String written() {
        return String.join(" ", words);
    }

    String written(Phrase phrase) {
        return words.stream()
                .map(word -> slot(word).map(slot -> written(slot, phrase)).orElse(word))
                .collect(Collectors.joining(" "));
    }

    private static <T> String written(Slot<T> slot, Phrase phrase) {
        return slot.written(phrase.get(slot));
    }

    List<String> steps(Phrase phrase) {
        return steps.stream().map(step -> filled(step, phrase)).toList();
    }

    String filled(String step, Phrase phrase) {
        String filled = step;
        for (Slot<?> slot : slots) {
            filled = filled.replace("{" + slot.name() + "}", phrase.step(slot));
        }
        return filled;
    }

    private Optional<Slot<?>> slot(String word) {
        for (Slot<?> slot : slots) {
            if (word.equals("{" + slot.name() + "}")) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
