package sessionspec.drift.compare;

import java.util.List;
import java.util.stream.Stream;

/** Matches a sentence with the two that it was split into; of the turned pairing, two with the one that they were joined to. */
record PartedPassages(Pairing pairing) {

    /** As alike as a sentence and its two halves are at least. */
    private static final double SPLIT = 0.85;

    /** So much of what is left over stands in the new wording of its neighbour where the two were made one. */
    private static final double CONTAINED = 0.6;

    private static final int WORDS = 4;

    void halves(Gaps gaps) {
        for (int w = 0; w < pairing.was().size(); w++) {
            for (int i = 0; i + 1 < pairing.is().size() && pairing.wasFree(w); i++) {
                if (pairing.isFree(i) && pairing.isFree(i + 1) && gaps.inPlace(w, i) && areHalves(w, i)) {
                    pairing.match(new Match(List.of(w), List.of(i, i + 1)));
                }
            }
        }
    }

    private boolean areHalves(int w, int i) {
        List<Item> whole = pairing.was().get(w).items();
        List<Item> one = pairing.is().get(i).items();
        List<Item> other = pairing.is().get(i + 1).items();
        Likeness likeness = pairing.likeness();
        double together =
                likeness.of(whole, Stream.concat(one.stream(), other.stream()).toList());
        return together >= SPLIT && together > Math.max(likeness.of(whole, one), likeness.of(whole, other));
    }

    /** What is left over of the old edition beside a pair, and stands in the new side of that: it was made one with it. */
    void absorbed() {
        for (int w = 0; w < pairing.was().size(); w++) {
            for (int beside : new int[] {w - 1, w + 1}) {
                if (pairing.wasFree(w) && beside >= 0 && beside < pairing.was().size() && !pairing.wasFree(beside)) {
                    int i = pairing.of(beside);
                    if (isAbsorbed(w, beside, i)) {
                        pairing.widen(
                                Match.of(beside, i),
                                new Match(List.of(Math.min(w, beside), Math.max(w, beside)), List.of(i)));
                    }
                }
            }
        }
    }

    /** Whether the words of the one stand in the whole, in what its neighbour does not account for. */
    private boolean isAbsorbed(int w, int beside, int i) {
        Side one = pairing.was().get(w);
        return !one.furniture()
                && one.items().size() >= WORDS
                && pairing.likeness()
                                .contained(
                                        one.items(),
                                        pairing.was().get(beside).items(),
                                        pairing.is().get(i).items())
                        >= CONTAINED;
    }
}
