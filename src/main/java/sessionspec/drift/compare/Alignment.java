package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which passages of two editions are the same ones, over the whole document: first those that are equal, in the order
 * that keeps most of them, then equal ones wherever they stand, then those that only differ in style, sentences that were
 * split or joined, and at last the likest ones. What is left came or went.
 */
final class Alignment {

    /** Equal passages of the same section rather than of another. */
    private static final int EQUAL = 4;

    private static final int SAME_SECTION = 1;
    private static final int SAME_TO_THE_LETTER = 2;

    /** As alike as a sentence and its two halves are at least. */
    private static final double SPLIT = 0.85;

    /** As alike as a reworded sentence is at least: anywhere, or where both stand between the same neighbours. */
    private static final double ANYWHERE = 0.45;

    private static final double IN_PLACE = 0.18;

    /** So much of what is left over stands in the new wording of its neighbour where the two were made one. */
    private static final double CONTAINED = 0.6;

    private static final int WORDS = 4;
    private static final double BONUS_IN_PLACE = 0.2;

    /** A label in the place of a label is its new wording, however unlike. */
    private static final int LABEL = 5;

    private static final int FEW = 12;

    private static final int NONE = -1;

    private final List<Side> was;
    private final List<Side> is;
    private final Likeness likeness;
    private final int[] wasIn;
    private final int[] isIn;
    private final List<Match> matches = new ArrayList<>();

    private record Candidate(int was, int is, double score) {}

    private Alignment(List<Side> was, List<Side> is) {
        this.was = was;
        this.is = is;
        likeness = new Likeness(
                Stream.concat(was.stream(), is.stream()).map(Side::items).toList());
        wasIn = none(was.size());
        isIn = none(is.size());
    }

    /** Each passage of either side in one match. */
    static List<Match> of(List<Side> was, List<Side> is) {
        Alignment alignment = new Alignment(was, is);
        alignment.equalInOrder();
        int[] wasGap = gaps(alignment.wasIn);
        int[] isGap = gaps(alignment.isIn);
        alignment.wherever((one, other) -> one.section().equals(other.section()) && equal(one, other));
        alignment.wherever((one, other) -> (one.items().isEmpty() || one.items().size() >= WORDS) && equal(one, other));
        alignment.wherever((one, other) -> alignment.isUnique(one) && equal(one, other));
        alignment.wherever(
                (one, other) -> !one.editorial().isEmpty() && one.editorial().equals(other.editorial()));
        alignment.halves(wasGap, isGap);
        alignment.likest(wasGap, isGap);
        alignment.labels(gaps(alignment.wasIn), gaps(alignment.isIn));
        alignment.absorbed();
        alignment.rest();
        return alignment.inOrder();
    }

    private static int[] none(int size) {
        int[] in = new int[size];
        Arrays.fill(in, NONE);
        return in;
    }

    /** A label that stands in several places is not the same one in another. */
    private boolean isUnique(Side one) {
        return Stream.concat(was.stream(), is.stream())
                        .filter(side -> equal(side, one))
                        .count()
                <= 2;
    }

    private static boolean equal(Side one, Side other) {
        return one.fingerprint().equals(other.fingerprint());
    }

    /** Of all subsequences of equal passages the heaviest. */
    private void equalInOrder() {
        int[][] best = new int[was.size() + 1][is.size() + 1];
        for (int w = was.size() - 1; w >= 0; w--) {
            for (int i = is.size() - 1; i >= 0; i--) {
                int here = weight(was.get(w), is.get(i));
                best[w][i] =
                        Math.max(here == 0 ? 0 : here + best[w + 1][i + 1], Math.max(best[w + 1][i], best[w][i + 1]));
            }
        }
        int w = 0;
        int i = 0;
        while (w < was.size() && i < is.size()) {
            int here = weight(was.get(w), is.get(i));
            if (here > 0 && best[w][i] == here + best[w + 1][i + 1]) {
                match(w++, i++);
            } else if (best[w][i] == best[w + 1][i]) {
                w++;
            } else {
                i++;
            }
        }
    }

    private static int weight(Side one, Side other) {
        if (!equal(one, other)) {
            return 0;
        }
        return EQUAL
                + (one.section().equals(other.section()) ? SAME_SECTION : 0)
                + (one.isSame(other) ? SAME_TO_THE_LETTER : 0);
    }

    private void wherever(BiPredicate<Side, Side> same) {
        for (int w = 0; w < was.size(); w++) {
            for (int i = 0; i < is.size() && wasIn[w] == NONE; i++) {
                if (isIn[i] == NONE && same.test(was.get(w), is.get(i))) {
                    match(w, i);
                }
            }
        }
    }

    private void match(int w, int i) {
        wasIn[w] = i;
        isIn[i] = w;
        matches.add(Match.of(w, i));
    }

    /** For each passage, the last one before it that has an equal of the other side, told by its place in the old order. */
    private static int[] gaps(int[] in) {
        int[] gaps = new int[in.length];
        int last = NONE;
        for (int at = 0; at < in.length; at++) {
            last = in[at] == NONE ? last : at;
            gaps[at] = last;
        }
        return gaps;
    }

    /** Whether both stand behind the same equal passages, and few do, for behind the same one of a whole edition stand many. */
    private boolean inPlace(int w, int i, int[] wasGap, int[] isGap) {
        boolean same = wasGap[w] == NONE ? isGap[i] == NONE : isGap[i] != NONE && wasIn[wasGap[w]] == isGap[i];
        return same && count(wasGap, wasGap[w]) <= FEW && count(isGap, isGap[i]) <= FEW;
    }

    private static long count(int[] gaps, int gap) {
        return IntStream.of(gaps).filter(it -> it == gap).count();
    }

    private void halves(int[] wasGap, int[] isGap) {
        for (int w = 0; w < was.size(); w++) {
            for (int i = 0; i + 1 < is.size() && wasIn[w] == NONE; i++) {
                if (free(isIn, i) && inPlace(w, i, wasGap, isGap) && areHalves(was.get(w), is.get(i), is.get(i + 1))) {
                    wasIn[w] = i;
                    isIn[i] = w;
                    isIn[i + 1] = w;
                    matches.add(new Match(List.of(w), List.of(i, i + 1)));
                }
            }
        }
        for (int i = 0; i < is.size(); i++) {
            for (int w = 0; w + 1 < was.size() && isIn[i] == NONE; w++) {
                if (free(wasIn, w)
                        && inPlace(w, i, wasGap, isGap)
                        && areHalves(is.get(i), was.get(w), was.get(w + 1))) {
                    isIn[i] = w;
                    wasIn[w] = i;
                    wasIn[w + 1] = i;
                    matches.add(new Match(List.of(w, w + 1), List.of(i)));
                }
            }
        }
    }

    private static boolean free(int[] in, int at) {
        return in[at] == NONE && in[at + 1] == NONE;
    }

    private boolean areHalves(Side whole, Side one, Side other) {
        List<Item> both =
                Stream.concat(one.items().stream(), other.items().stream()).toList();
        double together = likeness.of(whole.items(), both);
        return together >= SPLIT
                && together
                        > Math.max(likeness.of(whole.items(), one.items()), likeness.of(whole.items(), other.items()));
    }

    private void likest(int[] wasGap, int[] isGap) {
        List<Candidate> candidates = new ArrayList<>();
        for (int w = 0; w < was.size(); w++) {
            for (int i = 0; i < is.size() && wasIn[w] == NONE; i++) {
                if (isIn[i] == NONE && !is.get(i).furniture()) {
                    double like = likeness.of(was.get(w).items(), is.get(i).items());
                    boolean inPlace = inPlace(w, i, wasGap, isGap);
                    if (like >= (inPlace ? IN_PLACE : ANYWHERE)) {
                        candidates.add(new Candidate(w, i, like + (inPlace ? BONUS_IN_PLACE : 0)));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparing((Candidate it) -> -it.score())
                .thenComparing(Candidate::was)
                .thenComparing(Candidate::is));
        candidates.stream()
                .filter(it -> wasIn[it.was()] == NONE && isIn[it.is()] == NONE)
                .forEach(it -> match(it.was(), it.is()));
    }

    private void labels(int[] wasGap, int[] isGap) {
        for (int w = 0; w < was.size(); w++) {
            for (int i = 0; i < is.size() && wasIn[w] == NONE; i++) {
                if (isIn[i] == NONE
                        && was.get(w).items().size() <= LABEL
                        && is.get(i).items().size() <= LABEL
                        && inPlace(w, i, wasGap, isGap)
                        && alone(wasIn, w)
                        && alone(isIn, i)) {
                    match(w, i);
                }
            }
        }
    }

    /** Whether both neighbours have their equals. */
    private static boolean alone(int[] in, int at) {
        return (at == 0 || in[at - 1] != NONE) && (at + 1 == in.length || in[at + 1] != NONE);
    }

    /** What is left over beside a pair and stands in the other side of it was made one with it, or parted from it. */
    private void absorbed() {
        for (int w = 0; w < was.size(); w++) {
            for (int beside : new int[] {w - 1, w + 1}) {
                if (wasIn[w] == NONE && beside >= 0 && beside < was.size() && wasIn[beside] != NONE) {
                    int i = wasIn[beside];
                    Match joined = new Match(List.of(Math.min(w, beside), Math.max(w, beside)), List.of(i));
                    if (isAbsorbed(was.get(w), was.get(beside), is.get(i)) && replaced(Match.of(beside, i), joined)) {
                        wasIn[w] = i;
                    }
                }
            }
        }
        for (int i = 0; i < is.size(); i++) {
            for (int beside : new int[] {i - 1, i + 1}) {
                if (isIn[i] == NONE && beside >= 0 && beside < is.size() && isIn[beside] != NONE) {
                    int w = isIn[beside];
                    Match parted = new Match(List.of(w), List.of(Math.min(i, beside), Math.max(i, beside)));
                    if (isAbsorbed(is.get(i), is.get(beside), was.get(w)) && replaced(Match.of(w, beside), parted)) {
                        isIn[i] = w;
                    }
                }
            }
        }
    }

    /** Whether the words of the one stand in the whole, in what its neighbour does not account for. */
    private boolean isAbsorbed(Side one, Side neighbour, Side whole) {
        return !one.furniture()
                && one.items().size() >= WORDS
                && likeness.contained(one.items(), neighbour.items(), whole.items()) >= CONTAINED;
    }

    /** Only a pair of one and one can take in a third. */
    private boolean replaced(Match pair, Match by) {
        return matches.remove(pair) && matches.add(by);
    }

    private void rest() {
        unmatched(wasIn).forEach(w -> matches.add(new Match(List.of(w), List.of())));
        unmatched(isIn).forEach(i -> matches.add(new Match(List.of(), List.of(i))));
    }

    private static IntStream unmatched(int[] in) {
        return IntStream.range(0, in.length).filter(at -> in[at] == NONE);
    }

    /** In the order of the document; what went, behind what it stood behind. */
    private List<Match> inOrder() {
        int[] wasGap = gaps(wasIn);
        return matches.stream()
                .sorted(Comparator.comparingInt((Match it) -> position(it, wasGap))
                        .thenComparing(it -> it.is().isEmpty())
                        .thenComparing(
                                it -> it.was().isEmpty() ? NONE : it.was().get(0)))
                .toList();
    }

    private int position(Match match, int[] wasGap) {
        if (!match.is().isEmpty()) {
            return match.is().get(0);
        }
        int gap = wasGap[match.was().get(0)];
        return gap == NONE ? NONE : wasIn[gap];
    }
}
