package sessionspec.trace.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Finding;
import sessionspec.evidence.Moment;
import sessionspec.trace.BoundaryRow;
import sessionspec.trace.BoundaryRow.Side;

/** What the evidence of all examples says about the ends of each rule's periods and limits. */
public final class Boundaries {

    /**
     * A finding with arithmetic and where it was found.
     *
     * @param scenario line of the scenario or outline
     */
    public record Evidence(
            String exampleId, String file, int scenario, Moment moment, Finding finding, Arithmetic numbers) {

        /** The smallest step of the documents' clocks. */
        private static final Duration STEP = Duration.ofMinutes(1);

        /** On which side of the end it asked, as a row of evidence; empty when it asked further away than one step. */
        Optional<BoundaryRow> row() {
            Duration past = numbers.past();
            if (past.abs().compareTo(STEP) > 0) {
                return Optional.empty();
            }
            BoundaryRow.Side side = past.isZero()
                    ? BoundaryRow.Side.AT
                    : past.isNegative() ? BoundaryRow.Side.BEFORE : BoundaryRow.Side.AFTER;
            return Optional.of(new BoundaryRow(side, finding, moment, exampleId));
        }
    }

    // Rows that belong together tell the most: of one story or one outline first, then about one end.
    private static final List<List<Function<Evidence, Object>>> CLOSEST_FIRST = List.of(
            List.of(
                    it -> List.of(it.exampleId(), it.numbers().atEnd()),
                    it -> List.of(it.file(), it.scenario(), it.numbers().atEnd())),
            List.of(it -> it.numbers().atEnd()),
            List.of(it -> List.of(it.file(), it.scenario())),
            List.of(it -> it.numbers().name()));

    private final Map<String, Map<String, List<Evidence>>> byRuleAndName = new TreeMap<>();

    public Boundaries(List<Evidence> evidence) {
        for (Evidence it : evidence) {
            byRuleAndName
                    .computeIfAbsent(it.finding().rule(), rule -> new TreeMap<>())
                    .computeIfAbsent(it.numbers().name(), name -> new ArrayList<>())
                    .add(it);
        }
    }

    public Set<String> names(String rule) {
        return byRuleAndName.getOrDefault(rule, Map.of()).keySet();
    }

    public Set<Side> missing(String rule, String name) {
        Set<Side> missing = new TreeSet<>(List.of(Side.values()));
        evidence(rule, name).forEach(it -> it.row().map(BoundaryRow::side).ifPresent(missing::remove));
        return missing;
    }

    /**
     * The rows that show the rule's boundary best: all three sides of one end in one example or outline if there are such,
     * and of the rule's own examples rather than of another's, and of those one in which the end made the only difference.
     */
    public List<BoundaryRow> rows(String rule) {
        for (List<Function<Evidence, Object>> alike : CLOSEST_FIRST) {
            List<List<BoundaryRow>> whole = names(rule).stream()
                    .flatMap(name -> alike.stream().flatMap(belonging -> groups(evidence(rule, name), belonging)))
                    .map(Boundaries::rows)
                    .filter(rows -> rows.size() == Side.values().length)
                    .toList();
            if (!whole.isEmpty()) {
                return Collections.min(
                        whole,
                        Comparator.comparing((List<BoundaryRow> rows) -> !own(rule, rows))
                                .thenComparing(Boundaries::differences));
            }
        }
        return names(rule).stream()
                .map(name -> rows(evidence(rule, name)))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean own(String rule, List<BoundaryRow> rows) {
        return rows.stream().allMatch(row -> row.exampleId().startsWith(rule + "."));
    }

    /** How far it is from one difference between the answers, that of the end; where something else decides there is none. */
    private static int differences(List<BoundaryRow> rows) {
        int answers = (int) rows.stream()
                .map(row -> row.moment().decision().answer())
                .distinct()
                .count();
        return answers < 2 ? Integer.MAX_VALUE : answers - 2;
    }

    private static Stream<List<Evidence>> groups(List<Evidence> evidence, Function<Evidence, Object> belonging) {
        return evidence.stream()
                .collect(Collectors.groupingBy(belonging, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private List<Evidence> evidence(String rule, String name) {
        return byRuleAndName.getOrDefault(rule, Map.of()).getOrDefault(name, List.of());
    }

    private static List<BoundaryRow> rows(List<Evidence> group) {
        Map<Side, BoundaryRow> rows = new EnumMap<>(Side.class);
        group.forEach(it -> it.row().ifPresent(row -> rows.putIfAbsent(row.side(), row)));
        return List.copyOf(rows.values());
    }
}
