package sessionspec.drift.compare;

import java.util.stream.IntStream;

/** Behind which passages that have their equals the others stood, at one moment of the alignment. */
final class Gaps {

    /** Behind the same passage of a whole new edition stand many, and then it tells nothing. */
    private static final int FEW = 12;

    private final int[] wasIn;
    private final int[] isIn;
    private final int[] was;
    private final int[] is;

    Gaps(int[] wasIn, int[] isIn) {
        this.wasIn = wasIn;
        this.isIn = isIn;
        was = last(wasIn);
        is = last(isIn);
    }

    /** For each passage the last one up to it that has its equal. */
    private static int[] last(int[] in) {
        int[] gaps = new int[in.length];
        int last = Pairing.NONE;
        for (int at = 0; at < in.length; at++) {
            last = in[at] == Pairing.NONE ? last : at;
            gaps[at] = last;
        }
        return gaps;
    }

    Gaps turned() {
        return new Gaps(isIn, wasIn);
    }

    /** Whether both stand behind the same passage, and few others do. */
    boolean inPlace(int w, int i) {
        return behind(w) == is[i] && count(was, was[w]) <= FEW && count(is, is[i]) <= FEW;
    }

    private static long count(int[] gaps, int gap) {
        return IntStream.of(gaps).filter(it -> it == gap).count();
    }

    /** The passage of the new edition behind whose equal one of the old edition stood; {@link Pairing#NONE} for the first. */
    int behind(int w) {
        return was[w] == Pairing.NONE ? Pairing.NONE : wasIn[was[w]];
    }
}
