package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Matches passages that say something in other words: the likest first, and a label with the label in its place. */
record LikePassages(Pairing pairing) {

    /** As alike as a reworded sentence is at least: anywhere, or where both stand between the same neighbours. */
    private static final double ANYWHERE = 0.45;

    private static final double IN_PLACE = 0.18;

    private static final double BONUS_IN_PLACE = 0.2;

    /** A label in the place of a label is its new wording, however unlike. */
    private static final int LABEL = 5;

    private record Candidate(int was, int is, double score) {}

    /** @param gaps between what was equal */
    void likest(Gaps gaps) {
        candidates(gaps).stream()
                .sorted(Comparator.comparing((Candidate it) -> -it.score())
                        .thenComparing(Candidate::was)
                        .thenComparing(Candidate::is))
                .filter(it -> pairing.wasFree(it.was()) && pairing.isFree(it.is()))
                .forEach(it -> pairing.match(it.was(), it.is()));
    }

    private List<Candidate> candidates(Gaps gaps) {
        List<Candidate> candidates = new ArrayList<>();
        for (int w = 0; w < pairing.was().size(); w++) {
            for (int i = 0; i < pairing.is().size() && pairing.wasFree(w); i++) {
                if (pairing.isFree(i) && !pairing.is().get(i).furniture()) {
                    double like = pairing.likeness()
                            .of(
                                    pairing.was().get(w).items(),
                                    pairing.is().get(i).items());
                    boolean inPlace = gaps.inPlace(w, i);
                    if (like >= (inPlace ? IN_PLACE : ANYWHERE)) {
                        candidates.add(new Candidate(w, i, like + (inPlace ? BONUS_IN_PLACE : 0)));
                    }
                }
            }
        }
        return candidates;
    }

    /** @param gaps between all that has been matched */
    void labels(Gaps gaps) {
        Pairing turned = pairing.turned();
        for (int w = 0; w < pairing.was().size(); w++) {
            for (int i = 0; i < pairing.is().size() && pairing.wasFree(w); i++) {
                if (pairing.isFree(i)
                        && isLabel(pairing.was().get(w))
                        && isLabel(pairing.is().get(i))
                        && gaps.inPlace(w, i)
                        && pairing.isAlone(w)
                        && turned.isAlone(i)) {
                    pairing.match(w, i);
                }
            }
        }
    }

    private static boolean isLabel(Side side) {
        return side.items().size() <= LABEL;
    }
}
