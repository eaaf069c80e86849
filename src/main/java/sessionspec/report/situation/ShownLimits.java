package sessionspec.report.situation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import sessionspec.core.kernel.Origin;
import sessionspec.report.wording.ClockTimes;
import sessionspec.trace.ObservedLifetime;

/**
 * One limit that was seen to end a session in one situation, be it of several lengths.
 *
 * @param shortest where it was shortest
 * @param longest  where it was longest
 */
public record ShownLimits(ObservedLifetime shortest, ObservedLifetime longest) {

    private record Key(boolean configured, String name) {}

    /** Of a cell: the documents' own periods first, then what examples configured; of each the shortest first. */
    public static List<ShownLimits> of(List<ObservedLifetime> cell) {
        return cell.stream()
                .sorted(Comparator.comparing(ShownLimits::chosen)
                        .thenComparing(it -> it.lifetime().length()))
                .collect(Collectors.groupingBy(
                        it -> new Key(chosen(it), it.lifetime().name()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new ShownLimits(same.get(0), same.get(same.size() - 1)))
                .toList();
    }

    /** Whether an example configured it so. */
    public boolean configured() {
        return chosen(shortest);
    }

    private static boolean chosen(ObservedLifetime shown) {
        return shown.lifetime().origin() == Origin.CONFIGURED;
    }

    public String lengths() {
        String from = ClockTimes.duration(shortest.lifetime().length());
        String to = ClockTimes.duration(longest.lifetime().length());
        return from.equals(to) ? from : from + " to " + to;
    }
}
