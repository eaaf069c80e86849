package sessionspec.drift.compare;

import java.util.List;
import java.util.Map;
import sessionspec.drift.DocumentChange;

/**
 * A document held against what was accepted of it.
 *
 * @param changes  the gravest kind first, within it in the document's order, and last what is only around the document
 * @param matches  which passages are the same ones, in the document's order
 * @param accepted for each passage of the document by its number, the numbers of the accepted passages that it is
 */
public record Compared(List<DocumentChange> changes, List<Match> matches, Map<Integer, List<Integer>> accepted) {

    /** How much of what was accepted is there in some wording, from 0 to 1. */
    public double share() {
        int all = matches.stream().mapToInt(it -> it.was().size()).sum();
        int found = matches.stream()
                .filter(Match::isPair)
                .mapToInt(it -> it.was().size())
                .sum();
        return all == 0 ? 1 : (double) found / all;
    }
}
