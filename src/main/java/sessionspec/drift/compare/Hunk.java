package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in which two sequences of words differ.
 *
 * @param wasFrom first word of the old stretch
 * @param wasTo   the word after it; equal to the first when there is none
 */
record Hunk(int wasFrom, int wasTo, int isFrom, int isTo) {

    /** The stretches outside a longest common subsequence. */
    static List<Hunk> between(List<Item> was, List<Item> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int w = was.size() - 1; w >= 0; w--) {
            for (int i = is.size() - 1; i >= 0; i--) {
                common[w][i] = was.get(w).key().equals(is.get(i).key())
                        ? common[w + 1][i + 1] + 1
                        : Math.max(common[w + 1][i], common[w][i + 1]);
            }
        }
        List<Hunk> hunks = new ArrayList<>();
        int w = 0;
        int i = 0;
        int fromW = 0;
        int fromI = 0;
        while (w < was.size() && i < is.size()) {
            if (was.get(w).key().equals(is.get(i).key())) {
                add(hunks, new Hunk(fromW, w, fromI, i));
                fromW = ++w;
                fromI = ++i;
            } else if (common[w + 1][i] >= common[w][i + 1]) {
                w++;
            } else {
                i++;
            }
        }
        add(hunks, new Hunk(fromW, was.size(), fromI, is.size()));
        return List.copyOf(hunks);
    }

    private static void add(List<Hunk> hunks, Hunk hunk) {
        if (hunk.wasFrom < hunk.wasTo || hunk.isFrom < hunk.isTo) {
            hunks.add(hunk);
        }
    }

    boolean hasWas(int at) {
        return wasFrom <= at && at < wasTo;
    }

    boolean hasIs(int at) {
        return isFrom <= at && at < isTo;
    }
}
