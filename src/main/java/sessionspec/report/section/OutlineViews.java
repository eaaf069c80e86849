package sessionspec.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.evidence.Moment;
import sessionspec.report.link.Anchors;
import sessionspec.report.view.Badge;
import sessionspec.report.view.CardView;
import sessionspec.report.view.ExampleView;
import sessionspec.report.view.OutlineView;
import sessionspec.report.view.OutlineView.RowView;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.DecisionSentences;
import sessionspec.trace.Example;
import sessionspec.trace.Outline;
import sessionspec.trace.Status;
import sessionspec.trace.Step;

/** Outlines as the page shows them. */
final class OutlineViews {

    /** An outline with more rows than this does not stand open of itself. */
    private static final int FEW = 4;

    static List<Example> table(List<Example> examples) {
        Example first = examples.get(0);
        return examples.stream()
                .takeWhile(it -> it == first || together(first, it))
                .toList();
    }

    private static boolean together(Example one, Example other) {
        return one.notes().scenario() == other.notes().scenario()
                && one.notes().row().isPresent()
                && outline(one).equals(outline(other));
    }

    private static Optional<Outline> outline(Example example) {
        return example.notes().row().map(Outline.Row::outline);
    }

    /** An example as it is, the rows of a table as an outline. */
    static CardView of(String rule, boolean first, List<ExampleView> examples) {
        return outline(examples.get(0).example())
                .<CardView>map(outline -> outline(rule, first, outline, examples))
                .orElse(examples.get(0));
    }

    private static OutlineView outline(String rule, boolean first, Outline outline, List<ExampleView> examples) {
        List<RowView> rows = examples.stream().map(OutlineViews::row).toList();
        Example shown = examples.get(0).example();
        return new OutlineView(
                rule + "." + Anchors.slug(outline.name()),
                outline.name(),
                shown.notes().scenario(),
                shown.notes().description(),
                Badges.status(
                        Status.gravest(examples.stream().map(it -> it.example().status()))),
                first && rows.size() <= FEW
                        || rows.stream().anyMatch(row -> row.status().trouble()),
                steps(outline, shown),
                outline.columns(),
                !toldByAColumn(rows),
                rows);
    }

    /** Where a column of the table says what is answered, or nobody waited for an answer, another would say nothing. */
    private static boolean toldByAColumn(List<RowView> rows) {
        return rows.stream()
                .allMatch(row -> row.answer().isEmpty() || row.cells().contains(row.answer()));
    }

    private static RowView row(ExampleView view) {
        List<String> cells =
                view.example().notes().row().map(Outline.Row::cells).orElse(List.of());
        Badge status = Badges.status(view.example().status());
        List<Moment> answered = view.example().moments().stream()
                .filter(moment -> DecisionSentences.judged(moment) && !DecisionSentences.wentThrough(moment))
                .toList();
        return answered.stream()
                .filter(moment -> cells.stream().anyMatch(cell -> names(cell, moment)))
                .reduce((one, next) -> next)
                .or(() -> answered.stream().reduce((one, next) -> next))
                .map(moment -> new RowView(
                        view,
                        cells,
                        DecisionSentences.answer(moment),
                        Badges.tone(moment.decision().answer()),
                        status))
                .orElseGet(() -> new RowView(view, cells, "", "", status));
    }

    /** Whether a cell is the clock time of a moment, as steps write it, with or without its preposition. */
    private static boolean names(String cell, Moment moment) {
        return cell.replaceFirst("^(?:at|on) ", "").replace(" at ", ", ").equals(ClockTimes.instant(moment.at()));
    }

    /** As the first row has them, but with the words of the outline. How they went each row says itself. */
    private static List<Step> steps(Outline outline, Example first) {
        return first.steps().stream()
                .filter(step -> step.line() > 0)
                .map(step -> Optional.ofNullable(outline.steps().get(step.line()))
                        .map(text -> written(step, text, outline.columns()))
                        .orElse(step))
                .toList();
    }

    private static Step written(Step step, String text, List<String> columns) {
        List<Step.Value> values = columns.stream()
                .map(Outline::placeholder)
                .flatMap(placeholder -> places(text, placeholder))
                .sorted(Comparator.comparingInt(Step.Value::start))
                .toList();
        return new Step(
                step.keyword(),
                step.role(),
                step.line(),
                text,
                values,
                step.table(),
                step.docString(),
                "passed",
                "",
                step.definition());
    }

    private static Stream<Step.Value> places(String text, String placeholder) {
        List<Step.Value> places = new ArrayList<>();
        for (int at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
            places.add(new Step.Value(at, at + placeholder.length()));
        }
        return places.stream();
    }
}
