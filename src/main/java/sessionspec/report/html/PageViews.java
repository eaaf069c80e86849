package sessionspec.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.catalogue.Problem;
import sessionspec.report.link.Anchors;
import sessionspec.report.link.LinkedText;
import sessionspec.report.section.ChangeViews;
import sessionspec.report.section.DocumentViews;
import sessionspec.report.section.EffectiveViews;
import sessionspec.report.section.FeatureViews;
import sessionspec.report.section.JudgementViews;
import sessionspec.report.section.LanguageViews;
import sessionspec.report.section.LifetimeViews;
import sessionspec.report.view.CoverageView;
import sessionspec.report.view.PageView;
import sessionspec.report.view.PageView.Matrix;
import sessionspec.report.view.PageView.MatrixRow;
import sessionspec.report.view.PageView.ProblemGroup;
import sessionspec.report.view.PageView.ProblemView;
import sessionspec.report.view.PageView.Shell;
import sessionspec.report.view.PageView.VerdictView;
import sessionspec.report.view.Segment;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ChangeSentences;
import sessionspec.report.wording.Numbers;
import sessionspec.report.wording.ProblemTitles;
import sessionspec.report.wording.ReportStamp;
import sessionspec.report.wording.VerdictSentences;
import sessionspec.trace.DocumentNumbers;
import sessionspec.trace.DocumentTrace;
import sessionspec.trace.Rule;
import sessionspec.trace.Totals;
import sessionspec.trace.Traceability;

/** Puts the whole page together; elements claim their permalinks in reading order. */
final class PageViews {

    private final Traceability result;
    private final Anchors anchors;
    private final LinkedText prose;

    private PageViews(Traceability result, Anchors anchors) {
        this.result = result;
        this.anchors = anchors;
        this.prose = new LinkedText(anchors, result.glossary());
        Navigation.SECTIONS.forEach(anchors::claim);
    }

    static PageView of(Traceability result) {
        String foot =
                "How long a sign-in lasts \u00b7 " + VerdictSentences.of(result).word() + " \u00b7 "
                        + ReportStamp.time(result.provenance().generatedAt()) + " \u00b7 "
                        + ReportStamp.commit(result.provenance().commit());
        return new PageViews(result, new Anchors(result)).page(InlinedFiles.page(foot));
    }

    private PageView page(Shell shell) {
        DocumentViews documents = new DocumentViews(anchors, prose);
        FeatureViews features = new FeatureViews(anchors, prose, result);
        return new PageView(
                shell,
                verdict(),
                new ChangeViews(result, anchors).view(),
                Navigation.of(result, anchors),
                problems(result.problems(), prose),
                coverage(),
                result.documents().stream().map(documents::of).toList(),
                result.notYetSpecified(),
                result.features().stream().map(features::of).toList(),
                LifetimeViews.of(result, anchors),
                new EffectiveViews(anchors).of(result.effectiveLifetimes()),
                matrix(),
                new JudgementViews(anchors, prose, result).all(),
                LanguageViews.of(result.language(), anchors),
                ReportStamp.time(result.provenance().generatedAt()),
                ReportStamp.commit(result.provenance().commit()),
                result.provenance());
    }

    /** What changed is only counted here: the section below has it. */
    private VerdictView verdict() {
        VerdictView verdict = VerdictSentences.of(result);
        List<String> sentences = new ArrayList<>(verdict.sentences());
        ChangeSentences.count(result.changes()).ifPresent(sentences::add);
        return new VerdictView(verdict.word(), verdict.tone(), verdict.icon(), sentences);
    }

    private static List<ProblemGroup> problems(List<Problem> problems, LinkedText prose) {
        Map<Problem.Kind, List<ProblemView>> kinds = new EnumMap<>(Problem.Kind.class);
        for (Problem problem : problems) {
            kinds.computeIfAbsent(problem.kind(), kind -> new ArrayList<>())
                    .add(new ProblemView(problem.place().toString(), prose.of(problem.what()), problem.remedy()));
        }
        return kinds.entrySet().stream()
                .map(entry -> new ProblemGroup(ProblemTitles.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private CoverageView coverage() {
        List<CoverageView.Row> rows = new ArrayList<>();
        for (DocumentTrace trace : result.documents()) {
            DocumentNumbers numbers = trace.numbers();
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
                new Segment(Numbers.count(totals.documents(), "document"), ""),
                "",
                result.sourcesSupplied(),
                totals.passages(),
                totals.unclaimedPassages(),
                totals.statements(),
                totals.specified(),
                totals.proved(),
                totals.proved() < totals.specified() && !result.filtered());
        return new CoverageView(rows, total, result.sourcesSupplied());
    }

    private Matrix matrix() {
        return new Matrix(
                result.documents().stream()
                        .map(trace -> anchors.link(trace.document().id()))
                        .toList(),
                result.rules().stream().map(this::row).toList());
    }

    private MatrixRow row(Rule rule) {
        return new MatrixRow(
                anchors.link(rule.id()),
                result.documents().stream()
                        .map(document -> cited(rule, document))
                        .toList(),
                Stream.concat(rule.interpretations().stream(), rule.discrepancies().stream())
                        .map(anchors::link)
                        .toList(),
                rule.examples().size(),
                !rule.boundary().isEmpty(),
                Badges.status(rule.status()));
    }

    private List<Segment> cited(Rule rule, DocumentTrace document) {
        return document.statements().stream()
                .map(trace -> trace.statement().id())
                .filter(rule.statements()::contains)
                .map(anchors::link)
                .toList();
    }
}
