package sessionspec.drift.compare;

import java.util.List;

/** Passages of both sides that are the same ones, by their numbers; of a sentence that came or went, one side is empty. */
record Match(List<Integer> was, List<Integer> is) {

    static Match of(int was, int is) {
        return new Match(List.of(was), List.of(is));
    }

    boolean isPair() {
        return !was.isEmpty() && !is.isEmpty();
    }
}
