package sessionspec.ask.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import sessionspec.ask.Slot;
import sessionspec.ask.Tokens;

/** One of several things, each of which has its words. */
public final class Choice<T> implements Slot<T> {

    private final String name;
    private final List<One<T>> all = new ArrayList<>();
    private final List<One<T>> former = new ArrayList<>();

    private record One<T>(List<String> written, String step, T value) {}

    Choice(String name) {
        this.name = name;
    }

    Choice<T> or(String written, String step, T value) {
        all.add(new One<>(Tokens.split(written), step, value));
        return this;
    }

    /** The same, of which steps say something else. */
    Choice<T> said(BiFunction<T, String, String> step) {
        Choice<T> other = new Choice<>(name);
        all.forEach(one -> other.all.add(new One<>(one.written, step.apply(one.value, one.step), one.value)));
        return other;
    }

    /** Words by which it was once written, by which it is still read and no more written. */
    Choice<T> formerly(String written, T value) {
        former.add(new One<>(Tokens.split(written), written, value));
        return this;
    }

    /** One that is written as a step says it. */
    Choice<T> or(String words, T value) {
        return or(words, words, value);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Taken<T>> take(List<String> words, int from) {
        return Stream.concat(all.stream(), former.stream())
                .filter(one -> stands(one.written, words, from))
                .reduce((one, other) -> one.written.size() >= other.written.size() ? one : other)
                .map(one -> new Taken<>(one.value, one.written.size()));
    }

    private static boolean stands(List<String> written, List<String> words, int from) {
        if (from + written.size() > words.size()) {
            return false;
        }
        for (int at = 0; at < written.size(); at++) {
            if (!written.get(at).equalsIgnoreCase(words.get(from + at))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String written(T value) {
        return String.join(" ", one(value).written);
    }

    @Override
    public String step(T value) {
        return one(value).step;
    }

    public T ofStep(String words) {
        return all.stream()
                .filter(it -> it.step.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + name + " is \"" + words + "\""))
                .value;
    }

    private One<T> one(T value) {
        return all.stream().filter(it -> it.value.equals(value)).findFirst().orElseThrow();
    }

    @Override
    public List<String> values() {
        return all.stream().map(it -> String.join(" ", it.written)).toList();
    }
}
