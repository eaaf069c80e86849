package sessionspec.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sessionspec.catalogue.Problem;
import sessionspec.report.view.CoverageView;
import sessionspec.report.view.EntryView;
import sessionspec.report.view.PageView;
import sessionspec.report.view.PageView.MatrixGroup;
import sessionspec.report.view.PageView.MatrixRow;
import sessionspec.report.view.PageView.MatrixRule;
import sessionspec.report.view.PageView.ProblemGroup;
import sessionspec.report.view.PageView.ProblemView;
import sessionspec.report.view.PageView.Shell;
import sessionspec.report.view.Segment;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.StatementTrace;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;

/** Puts the whole page together; elements claim their permalinks in reading order. */
final class PageViews {

    private final Traceability result;
    private final Anchors anchors;
    private final Prose prose;

    private final @Nullable EntryView entry;

    private PageViews(Traceability result, Anchors anchors, @Nullable EntryView entry) {
        this.result = result;
        this.anchors = anchors;
        this.entry = entry;
        this.prose = new Prose(anchors, result.glossary());
        Navigation.SECTIONS.forEach(anchors::claim);
    }

    static PageView of(Traceability result, Shell shell) {
        return new PageViews(result, new Anchors(result), null).page(shell);
    }

    /** The entry page of a report on several. */
    static PageView entry(Traceability result, Anchors anchors, EntryView entry) {
        return new PageViews(result, anchors, entry).page(Shells.entry(false));
    }

    private PageView page(Shell shell) {
        DocumentViews documents = new DocumentViews(anchors, prose);
        FeatureViews features = new FeatureViews(anchors, prose);
        return new PageView(
                shell,
                VerdictWords.of(result),
                Navigation.of(result, anchors),
                problems(result.problems(), prose),
                coverage(),
                result.documents().stream().map(documents::of).toList(),
                result.notYetSpecified(),
                entry == null ? result.features().stream().map(features::of).toList() : List.of(),
                LifetimeViews.of(result.lifetimes(), anchors),
                matrix(),
                new JudgementViews(anchors, prose, result).all(),
                Words.stamp(result.provenance().generatedAt()),
                result.provenance(),
                entry);
    }

    static List<ProblemGroup> problems(List<Problem> problems, Prose prose) {
        Map<Problem.Kind, List<ProblemView>> kinds = new EnumMap<>(Problem.Kind.class);
        for (Problem problem : problems) {
            kinds.computeIfAbsent(problem.kind(), kind -> new ArrayList<>())
                    .add(new ProblemView(problem.place().toString(), prose.of(problem.what()), problem.remedy()));
        }
        return kinds.entrySet().stream()
                .map(entry -> new ProblemGroup(Words.problem(entry.getKey()), entry.getValue()))
                .toList();
    }

    private CoverageView coverage() {
        List<CoverageView.Row> rows = new ArrayList<>();
        int proved = 0;
        for (DocumentTrace trace : result.documents()) {
            DocumentNumbers numbers = DocumentNumbers.of(trace);
            proved += numbers.proved();
            rows.add(new CoverageView.Row(
                    anchors.link(trace.document().id(), trace.document().title()),
                    trace.document().edition(),
                    trace.drift().isPresent(),
                    numbers.passages(),
                    numbers.unclaimed(),
                    numbers.statements(),
                    numbers.specified(),
                    numbers.proved(),
                    numbers.proved() < numbers.specified() && !result.filtered()));
        }
        Totals totals = result.totals();
        CoverageView.Row total = new CoverageView.Row(
                new Segment(Words.count(totals.documents(), "document"), ""),
                "",
                result.sourcesSupplied(),
                totals.passages(),
                totals.unclaimedPassages(),
                totals.statements(),
                totals.specified(),
                proved,
                proved < totals.specified() && !result.filtered());
        return new CoverageView(rows, total, result.sourcesSupplied());
    }

    private List<MatrixGroup> matrix() {
        Map<String, Rule> rules = new HashMap<>();
        result.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return result.documents().stream()
                .map(trace -> new MatrixGroup(
                        trace.document().id(),
                        trace.document().title(),
                        trace.statements().stream()
                                .map(statement -> row(statement, rules))
                                .toList()))
                .toList();
    }

    private MatrixRow row(StatementTrace trace, Map<String, Rule> rules) {
        List<MatrixRule> citing = new ArrayList<>();
        int examples = 0;
        for (String id : trace.rules()) {
            Rule rule = rules.get(id);
            if (rule != null) {
                citing.add(new MatrixRule(anchors.link(id), Words.status(rule.status())));
                examples += rule.examples().size();
            }
        }
        return new MatrixRow(
                anchors.link(trace.statement().id()),
                trace.statement().section(),
                citing,
                examples,
                Words.status(trace.status()));
    }
}
