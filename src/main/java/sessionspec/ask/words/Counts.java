package sessionspec.ask.words;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.Slot;
import sessionspec.command.Numbers;

/** A whole number above nothing, as commands take it. */
final class Counts implements Slot<Integer> {

    static final Slot<Integer> COUNT = new Counts();

    private Counts() {}

    @Override
    public String name() {
        return "count";
    }

    @Override
    public Optional<Taken<Integer>> take(List<String> words, int from) {
        return from == words.size()
                ? Optional.empty()
                : Numbers.count(words.get(from)).filter(it -> it > 0).map(it -> new Taken<>(it, 1));
    }

    @Override
    public String written(Integer value) {
        return Integer.toString(value);
    }

    @Override
    public String step(Integer value) {
        return Integer.toString(value);
    }
}
