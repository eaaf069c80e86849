package sessionspec.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Origin;
import sessionspec.report.link.Anchors;
import sessionspec.report.situation.SituationTable;
import sessionspec.report.situation.SituationTable.Axis;
import sessionspec.report.situation.SituationTable.Choice;
import sessionspec.report.view.EffectiveView;
import sessionspec.report.view.EffectiveView.Entry;
import sessionspec.report.view.EffectiveView.Row;
import sessionspec.report.wording.ClockTimes;
import sessionspec.trace.ObservedLifetime;

/** Lays what was shown to last how long into tables whose empty cells are what no example shows. */
public final class EffectiveViews {

    private final Anchors anchors;

    public EffectiveViews(Anchors anchors) {
        this.anchors = anchors;
    }

    public List<EffectiveView> of(List<ObservedLifetime> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        return SituationTable.ALL.stream().map(table -> view(table, shown)).toList();
    }

    private EffectiveView view(SituationTable table, List<ObservedLifetime> shown) {
        List<List<Choice>> columns =
                SituationTable.combinations(table.columns()).toList();
        return new EffectiveView(
                table.title(),
                table.hint(),
                table.rows().stream().map(Axis::head).toList(),
                columns.stream().map(column -> String.join(", ", words(column))).toList(),
                SituationTable.combinations(table.rows())
                        .map(row -> row(row, columns, SituationTable.in(row, shown)))
                        .toList());
    }

    private Row row(List<Choice> row, List<List<Choice>> columns, List<ObservedLifetime> shown) {
        return new Row(
                words(row),
                columns.stream()
                        .map(column -> entries(SituationTable.in(column, shown)))
                        .toList());
    }

    private static List<String> words(List<Choice> situation) {
        return situation.stream()
                .map(choice -> choice.value().word())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The documents' own periods first, then what examples configured: one entry for each limit. */
    private List<Entry> entries(List<ObservedLifetime> shown) {
        return Stream.of(false, true)
                .flatMap(chosen -> byLimit(shown.stream().filter(it -> chosen(it) == chosen)))
                .map(same -> new Entry(
                        lengths(
                                same.get(0).lifetime(),
                                same.get(same.size() - 1).lifetime()),
                        chosen(same.get(0)),
                        anchors.link(
                                same.get(0).example(), same.get(0).lifetime().name())))
                .toList();
    }

    private static boolean chosen(ObservedLifetime shown) {
        return shown.lifetime().origin() == Origin.CONFIGURED;
    }

    /** Shortest first. */
    private static Stream<List<ObservedLifetime>> byLimit(Stream<ObservedLifetime> shown) {
        Map<String, List<ObservedLifetime>> limits = new LinkedHashMap<>();
        shown.sorted(Comparator.comparing(it -> it.lifetime().length()))
                .forEach(it -> limits.computeIfAbsent(it.lifetime().name(), name -> new ArrayList<>())
                        .add(it));
        return limits.values().stream();
    }

    private static String lengths(Lifetime shortest, Lifetime longest) {
        String from = ClockTimes.duration(shortest.length());
        return shortest.length().equals(longest.length())
                ? from
                : from + " to " + ClockTimes.duration(longest.length());
    }
}
