package sessionspec.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.ask.answer.Catalogued;
import sessionspec.json.JsonText;
import sessionspec.report.html.InlinedFiles.Shell;
import sessionspec.report.link.Anchors;
import sessionspec.report.link.LinkedText;
import sessionspec.report.section.AskedExamples;
import sessionspec.report.section.Citations;
import sessionspec.report.section.FeatureView;
import sessionspec.report.section.FeatureWords;
import sessionspec.report.view.Badge;
import sessionspec.report.wording.Badges;
import sessionspec.report.wording.ChangeSentences;
import sessionspec.report.wording.Numbers;
import sessionspec.report.wording.VerdictSentences;
import sessionspec.trace.Traceability;
import sessionspec.trace.Verdict;

/**
 * What the templates write the page from. Elements claim their permalinks while they are written, in reading order.
 *
 * @param sentences what was found, gravest first; of changes only how many, for the section below has them
 * @param commit    short enough to be read out
 */
public record PageContent(
        Traceability result,
        Anchors anchors,
        LinkedText prose,
        Citations citations,
        Shell shell,
        Badge verdict,
        List<String> sentences,
        List<FeatureView> features,
        AskedExamples asked,
        String generatedAt,
        String commit) {

    /** Whether all is as it should be and nothing was left out, so that one sentence says it. */
    public boolean isQuiet() {
        return result.verdict() == Verdict.VERIFIED
                && result.sourcesSupplied()
                && ChangeSentences.count(result.changes()).isEmpty();
    }

    /** What the catalogue says, for the engine to answer with: its function {@code know} reads it. */
    public String catalogued() {
        Catalogued catalogued = result.catalogued();
        return VisibleOutput.json(JsonText.of(new TreeMap<>(Map.of(
                "sentences", new TreeMap<>(catalogued.sentences().all()),
                "judgements", told(catalogued.judgements()),
                "readings", told(catalogued.readings()),
                "remarks", told(catalogued.remarks())))));
    }

    /** Of the rules that have any. */
    private static Map<String, List<String>> told(Map<String, List<String>> ids) {
        Map<String, List<String>> told = new TreeMap<>(ids);
        told.values().removeIf(List::isEmpty);
        return told;
    }

    static PageContent of(Traceability result) {
        Anchors anchors = new Anchors(result);
        AskedExamples asked = AskedExamples.of(result);
        // The letters of a family are a name in a style sheet as they are.
        Map<String, String> heads = result.features().stream()
                .filter(it -> it.family().matches("[A-Z]+"))
                .collect(Collectors.toMap(FeatureWords::anchor, FeatureWords::name, (a, b) -> a, LinkedHashMap::new));
        return of(
                result,
                anchors,
                foot -> InlinedFiles.page(foot, heads),
                FeatureView.all(result, anchors, asked),
                asked);
    }

    static PageContent paper(Traceability result) {
        return of(result, new Anchors(result), InlinedFiles::paper, List.of(), AskedExamples.NONE);
    }

    private static PageContent of(
            Traceability result,
            Anchors anchors,
            Function<String, Shell> shell,
            List<FeatureView> features,
            AskedExamples asked) {
        LinkedText prose = new LinkedText(anchors, result);
        Badge verdict = Badges.verdict(result.verdict());
        String generatedAt = Numbers.stamp(result.provenance().generatedAt());
        String commit = Numbers.commit(result.provenance().commit());
        String foot = String.join(" \u00b7 ", "How long a sign-in lasts", verdict.word(), generatedAt, commit);
        Optional<String> changes = ChangeSentences.count(result.changes());
        return new PageContent(
                result,
                anchors,
                prose,
                new Citations(result, anchors),
                shell.apply(foot),
                verdict,
                Stream.concat(VerdictSentences.of(result).stream(), changes.stream())
                        .toList(),
                features,
                asked,
                generatedAt,
                commit);
    }
}
