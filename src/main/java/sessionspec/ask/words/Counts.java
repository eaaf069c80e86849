package sessionspec.ask.words;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.Slot;

/** A whole number above nothing, as commands take it. */
final class Counts implements Slot<Integer> {

    static final Slot<Integer> COUNT = new Counts();

    private static final int DIGITS = 8;

    private Counts() {}

    @Override
    public String name() {
        return "count";
    }

    @Override
    public Optional<Taken<Integer>> take(List<String> words, int from) {
        if (from == words.size() || words.get(from).length() > DIGITS) {
            return Optional.empty();
        }
        int count = 0;
        for (int at = 0; at < words.get(from).length(); at++) {
            char digit = words.get(from).charAt(at);
            if (digit < '0' || digit > '9') {
                return Optional.empty();
            }
            count = count * 10 + digit - '0';
        }
        return count == 0 ? Optional.empty() : Optional.of(new Taken<>(count, 1));
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
