package sessionspec.report;

import java.util.ArrayList;
import java.util.List;

/** Finds a place for each label of a lane: in the first row where it touches no other, right or left of its instant. */
final class LabelRows {

    /**
     * @param row   0 for the first
     * @param right whether the label stands right of its instant
     */
    record Spot(int row, boolean right) {}

    private record Taken(int from, int to) {}

    private static final int GAP = 8;

    private final int least;
    private final int most;
    private final List<List<Taken>> rows = new ArrayList<>();

    /**
     * @param least leftmost position that a label may touch
     * @param most  rightmost
     */
    LabelRows(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The widest mark and label for which there is room on one side of an instant. */
    int widest(int x) {
        return Math.max(most - x, x - least);
    }

    /**
     * @param x     position of the instant
     * @param width of mark and label together, at most {@link #widest}
     * @param back  how far the mark reaches to the other side
     */
    Spot place(int x, int width, int back) {
        for (int row = 0; ; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            if (x + width <= most && take(row, x - back, x + width)) {
                return new Spot(row, true);
            }
            if (x - width >= least && take(row, x - width, x + back)) {
                return new Spot(row, false);
            }
            if (rows.get(row).isEmpty()) {
                boolean right = x - least < most - x;
                rows.get(row).add(new Taken(least, most));
                return new Spot(row, right);
            }
        }
    }

    int rows() {
        return rows.size();
    }

    private boolean take(int row, int from, int to) {
        boolean free = rows.get(row).stream().noneMatch(taken -> from < taken.to() + GAP && taken.from() < to + GAP);
        if (free) {
            rows.get(row).add(new Taken(from, to));
        }
        return free;
    }
}
