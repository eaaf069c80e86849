package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which passages stand in another order than before: the fewest of which the others are still in order. */
final class Order {

    private Order() {}

    /** @param matches in the order of the document */
    static Set<Match> moved(List<Match> matches) {
        List<Match> pairs = matches.stream().filter(Match::isPair).toList();
        int[] length = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int last = -1;
        for (int at = 0; at < pairs.size(); at++) {
            length[at] = 1;
            before[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (was(pairs, earlier) < was(pairs, at) && length[earlier] + 1 > length[at]) {
                    length[at] = length[earlier] + 1;
                    before[at] = earlier;
                }
            }
            last = last < 0 || length[at] > length[last] ? at : last;
        }
        Set<Match> moved = new HashSet<>(pairs);
        for (; last >= 0; last = before[last]) {
            moved.remove(pairs.get(last));
        }
        return moved;
    }

    private static int was(List<Match> pairs, int at) {
        return pairs.get(at).was().get(0);
    }

    /** Those that moved, by what moved together. */
    static List<List<Match>> together(List<Match> matches, Set<Match> moved) {
        List<List<Match>> groups = new ArrayList<>();
        Match last = null;
        for (Match match : matches) {
            if (!moved.contains(match)) {
                last = null;
                continue;
            }
            int was = match.was().get(0);
            boolean follows = last != null && last.was().get(last.was().size() - 1) + 1 == was;
            if (!follows) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(match);
            last = match;
        }
        return groups;
    }
}
