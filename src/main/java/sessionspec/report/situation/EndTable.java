package sessionspec.report.situation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Device.Join;
import sessionspec.report.wording.Numbers;
import sessionspec.report.wording.Terms;
import sessionspec.trace.Circumstances.AtEntraId;
import sessionspec.trace.EffectiveLifetime;

/**
 * How long one thing lasts, by situation. Situations of which the model says the same stand in one row.
 *
 * @param title what ends, or which policy there is
 * @param note  what a reader of its numbers has to know besides
 * @param heads of the axes along which situations are told apart
 */
public record EndTable(String title, String note, List<String> heads, List<Row> rows) {

    /**
     * @param words    one of each axis
     * @param lasts    what is so in all of its situations, with the first example that shows it in one of them
     * @param unlocked whether use begins with unlocking the device in all of them
     */
    public record Row(List<String> words, EffectiveLifetime lasts, boolean unlocked) {}

    private static final List<String> AT_ENTRA_ID = List.of("User", "Device", "Browser session persists");
    private static final Set<Join> UNLOCKED = EnumSet.of(Join.JOINED, Join.HYBRID_JOINED);

    /** How many values there are at least where "any" says it shorter. */
    private static final int SEVERAL = 3;

    private static final List<String> AT_ADFS = List.of("AD FS on", "Device", "Keep me signed in");

    /** The commonest first, as they were computed. */
    public static List<EndTable> of(List<EffectiveLifetime> all) {
        return all.stream()
                .collect(Collectors.groupingBy(EndTable::title, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> of(it.getKey(), it.getValue()))
                .toList();
    }

    /** How many rows of each table are of these situations, by its title; of tables without one, nothing. */
    public static Map<String, Long> rowsOf(List<EffectiveLifetime> some) {
        return of(some).stream()
                .collect(Collectors.toMap(
                        EndTable::title, table -> (long) table.rows().size(), Long::sum, LinkedHashMap::new));
    }

    public static String length(EffectiveLifetime.Turn turn) {
        return ClockTimes.duration(turn.after()) + (turn.inclusive() ? " (the end included)" : "");
    }

    public static List<String> judgements(List<EffectiveLifetime.Turn> cell, EffectiveLifetime.Turn end) {
        List<String> earlier = cell.stream()
                .takeWhile(it -> !it.equals(end))
                .flatMap(it -> it.judgements().stream())
                .toList();
        return end.judgements().stream().filter(it -> !earlier.contains(it)).toList();
    }

    private static String title(EffectiveLifetime it) {
        return told(it, "title");
    }

    private static String told(EffectiveLifetime it, String what) {
        return it.in() instanceof AtEntraId entra ? Terms.of(entra.frequency(), what) : Terms.of(it.side(), what);
    }

    private static EndTable of(String title, List<EffectiveLifetime> cells) {
        List<Box> boxes = cells.stream().map(Box::of).toList();
        for (int axis = cells.get(0).in().values().size() - 1; axis >= 0; axis--) {
            int merging = axis;
            boxes = merged(boxes, axis).stream()
                    .map(box -> box.completed(merging, cells))
                    .toList();
        }
        boolean entra = cells.get(0).in() instanceof AtEntraId;
        return new EndTable(
                title,
                told(cells.get(0), "note"),
                entra ? AT_ENTRA_ID : AT_ADFS,
                boxes.stream()
                        .map(box -> new Row(box.words(), box.lasts(), box.isUnlocked()))
                        .toList());
    }

    private static List<Box> merged(List<Box> boxes, int axis) {
        Map<List<Object>, Box> merged = new LinkedHashMap<>();
        for (Box box : boxes) {
            List<Object> key = new ArrayList<>(box.values());
            key.set(axis, box.lasts().withoutExamples());
            merged.merge(key, box, (one, other) -> one.and(other, axis));
        }
        return List.copyOf(merged.values());
    }

    /** Situations: each combination of one value of each axis; of one without values, any that is possible there. */
    private record Box(List<Set<Enum<?>>> values, EffectiveLifetime lasts) {

        static Box of(EffectiveLifetime cell) {
            return new Box(
                    cell.in().values().stream().<Set<Enum<?>>>map(Set::of).toList(), cell);
        }

        Box and(Box other, int axis) {
            List<Set<Enum<?>>> both = new ArrayList<>(values);
            Set<Enum<?>> union = new LinkedHashSet<>(values.get(axis));
            union.addAll(other.values.get(axis));
            both.set(axis, union);
            return new Box(List.copyOf(both), lasts.shownAlsoBy(other.lasts));
        }

        /** The same; where it holds every value that is possible there, it holds any; but devices are named, being looked for. */
        Box completed(int axis, List<EffectiveLifetime> cells) {
            if (values.get(axis).iterator().next() instanceof Join) {
                return this;
            }
            Set<Enum<?>> possible = cells.stream()
                    .map(cell -> cell.in().values())
                    .filter(cell -> IntStream.range(0, values.size())
                            .allMatch(other -> other == axis
                                    || values.get(other).isEmpty()
                                    || values.get(other).contains(cell.get(other))))
                    .map(cell -> cell.get(axis))
                    .collect(Collectors.toSet());
            if (possible.size() < SEVERAL || !possible.equals(values.get(axis))) {
                return this;
            }
            List<Set<Enum<?>>> complete = new ArrayList<>(values);
            complete.set(axis, Set.of());
            return new Box(List.copyOf(complete), lasts);
        }

        boolean isUnlocked() {
            return lasts.in() instanceof AtEntraId
                    && values.stream().anyMatch(all -> !all.isEmpty() && UNLOCKED.containsAll(all));
        }

        List<String> words() {
            return values.stream()
                    .map(all -> all.isEmpty()
                            ? "any"
                            : Numbers.list(all.stream().<String>map(Terms::of).toList(), "or"))
                    .toList();
        }
    }
}
