package sessionspec.drift.compare;

import java.util.Comparator;
import java.util.List;

/**
 * Finds which passages of two editions are the same ones, over the whole document: first those that are equal, in the order
 * that keeps most of them, then equal ones wherever they stand, then those that only differ in style, sentences that were
 * split or joined, and at last the likest ones. What is left came or went.
 */
final class Alignment {

    /** Each passage of either side in one match, in the order of the document; what went, behind what it stood behind. */
    static List<Match> of(List<Side> was, List<Side> is) {
        Pairing pairing = new Pairing(was, is);
        EqualPassages equal = new EqualPassages(pairing);
        equal.inOrder();
        Gaps gaps = pairing.gaps();
        equal.anywhere();
        PartedPassages split = new PartedPassages(pairing);
        PartedPassages joined = new PartedPassages(pairing.turned());
        split.halves(gaps);
        joined.halves(gaps.turned());
        LikePassages like = new LikePassages(pairing);
        like.likest(gaps);
        like.labels(pairing.gaps());
        split.absorbed();
        joined.absorbed();
        Gaps last = pairing.gaps();
        return pairing.all()
                .sorted(Comparator.comparingInt((Match it) -> position(it, last))
                        .thenComparing(it -> it.is().isEmpty())
                        .thenComparing(it ->
                                it.was().isEmpty() ? Pairing.NONE : it.was().get(0)))
                .toList();
    }

    private static int position(Match match, Gaps gaps) {
        return match.is().isEmpty()
                ? gaps.behind(match.was().get(0))
                : match.is().get(0);
    }
}
