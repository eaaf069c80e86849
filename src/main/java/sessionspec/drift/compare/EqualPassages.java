package sessionspec.drift.compare;

import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Matches passages that say the same to the letter: in order first, then wherever they stand. */
record EqualPassages(Pairing pairing) {

    private static final int EQUAL = 4;
    private static final int SAME_SECTION = 1;
    private static final int SAME_TO_THE_LETTER = 2;

    /** What is shorter may be a label that stands in several places. */
    private static final int WORDS = 4;

    /** Of all subsequences of equal passages the heaviest, so that as many as can be stay in order. */
    void inOrder() {
        int[][] best = weights();
        int w = 0;
        int i = 0;
        while (w + 1 < best.length && i + 1 < best[w].length) {
            int here = weight(w, i);
            if (here > 0 && best[w][i] == here + best[w + 1][i + 1]) {
                pairing.match(w++, i++);
            } else if (best[w][i] == best[w + 1][i]) {
                w++;
            } else {
                i++;
            }
        }
    }

    /** Of what stands from there on. */
    private int[][] weights() {
        int[][] best = new int[pairing.was().size() + 1][pairing.is().size() + 1];
        for (int w = best.length - 2; w >= 0; w--) {
            for (int i = best[w].length - 2; i >= 0; i--) {
                int here = weight(w, i);
                best[w][i] =
                        Math.max(here == 0 ? 0 : here + best[w + 1][i + 1], Math.max(best[w + 1][i], best[w][i + 1]));
            }
        }
        return best;
    }

    private int weight(int w, int i) {
        Side one = pairing.was().get(w);
        Side other = pairing.is().get(i);
        if (!equal(one, other)) {
            return 0;
        }
        return EQUAL
                + (one.section().equals(other.section()) ? SAME_SECTION : 0)
                + (one.isSame(other) ? SAME_TO_THE_LETTER : 0);
    }

    /** In their own section, then elsewhere, a label only when there is no other like it, at last what differs only in style. */
    void anywhere() {
        wherever((one, other) -> one.section().equals(other.section()) && equal(one, other));
        wherever((one, other) -> (one.items().isEmpty() || one.items().size() >= WORDS) && equal(one, other));
        wherever((one, other) -> isUnique(one) && equal(one, other));
        wherever((one, other) -> !one.editorial().isEmpty() && one.editorial().equals(other.editorial()));
    }

    private void wherever(BiPredicate<Side, Side> same) {
        for (int w = 0; w < pairing.was().size(); w++) {
            for (int i = 0; i < pairing.is().size() && pairing.wasFree(w); i++) {
                if (pairing.isFree(i)
                        && same.test(pairing.was().get(w), pairing.is().get(i))) {
                    pairing.match(w, i);
                }
            }
        }
    }

    private boolean isUnique(Side one) {
        return Stream.concat(pairing.was().stream(), pairing.is().stream())
                        .filter(side -> equal(side, one))
                        .count()
                <= 2;
    }

    private static boolean equal(Side one, Side other) {
        return one.fingerprint().equals(other.fingerprint());
    }
}
