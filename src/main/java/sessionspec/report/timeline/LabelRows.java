package sessionspec.report.timeline;

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
    private final List<Integer> lines;
    private final List<List<Taken>> rows = new ArrayList<>();

    /**
     * @param least leftmost position that a label may touch
     * @param most  rightmost
     */
    LabelRows(int least, int most) {
        this(least, most, List.of());
    }

    /** @param lines positions that a label keeps to one side of where it can */
    LabelRows(int least, int most, List<Integer> lines) {
        this.least = least;
        this.most = most;
        this.lines = lines;
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
        boolean right = x + width <= most && !crosses(x, x + width);
        boolean left = x - width >= least && !crosses(x - width, x);
        boolean any = !right && !left;
        for (int row = 0; ; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            if ((right || any && x + width <= most) && take(row, x - back, x + width)) {
                return new Spot(row, true);
            }
            if ((left || any && x - width >= least) && take(row, x - width, x + back)) {
                return new Spot(row, false);
            }
            if (rows.get(row).isEmpty()) {
                rows.get(row).add(new Taken(least, most));
                return new Spot(row, x - least < most - x);
            }
        }
    }

    private boolean crosses(int from, int to) {
        return lines.stream().anyMatch(line -> from < line && line < to);
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
