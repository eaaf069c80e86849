package sessionspec.drift.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.drift.ChangeKind;
import sessionspec.drift.DocumentChange;
import sessionspec.drift.Signal;
import sessionspec.drift.Signal.Aspect;

/** Tells what stands in another order. */
final class Moves {

    private final Editions editions;
    private final List<Match> matches;
    private final Set<Match> moved;
    private final Map<Match, List<Match>> groups = new HashMap<>();

    Moves(Editions editions, List<Match> matches) {
        this.editions = editions;
        this.matches = matches;
        this.moved = moved(matches);
        together(matches, moved).forEach(group -> groups.put(group.get(0), group));
    }

    boolean contains(Match match) {
        return moved.contains(match);
    }

    boolean isAlone(Match match) {
        return groups.getOrDefault(match, List.of()).size() == 1;
    }

    Optional<DocumentChange> of(Match first, String near) {
        return Optional.ofNullable(groups.get(first)).map(group -> move(group, near));
    }

    /** Of passages that moved together. A whole section that stands elsewhere says the same. */
    private DocumentChange move(List<Match> group, String near) {
        boolean section = group.size() > 1
                && editions.claimants()
                        .isHeading(editions.index().get(group.get(0).was().get(0)));
        List<Integer> then = group.stream().flatMap(it -> it.was().stream()).toList();
        List<Integer> now = group.stream().flatMap(it -> it.is().stream()).toList();
        Signal signal = Signal.of(section ? Aspect.SECTION_MOVED : Aspect.ORDER);
        DocumentChange change = editions.change(
                new Match(then, now), section ? ChangeKind.WORDING : ChangeKind.SUBSTANCE, List.of(signal), near);
        Set<String> statements = new LinkedHashSet<>(change.statements());
        if (!section) {
            statements.addAll(passed(group));
        }
        return change.about(List.copyOf(statements));
    }

    /** Who claims what a passage moved past, when that is about as much as what moved: either may have moved. */
    private List<String> passed(List<Match> group) {
        int from = group.get(0).was().get(0);
        List<Match> past = matches.stream()
                .filter(it -> it.isPair() && !group.contains(it))
                .filter(it -> {
                    boolean wasBefore = it.was().get(0) < from;
                    boolean isBefore = it.is().get(0) < group.get(0).is().get(0);
                    return wasBefore != isBefore;
                })
                .toList();
        return past.size() > group.size() + 1
                ? List.of()
                : past.stream()
                        .flatMap(it -> editions.claimants().of(it.was()).stream())
                        .toList();
    }

    /** @param matches in the order of the document */
    private static Set<Match> moved(List<Match> matches) {
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
    private static List<List<Match>> together(List<Match> matches, Set<Match> moved) {
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
