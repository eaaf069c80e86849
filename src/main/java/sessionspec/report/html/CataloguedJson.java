package sessionspec.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.json.JsonText;
import sessionspec.trace.Traceability;

/** What the catalogue says, for the engine to answer with: its function {@code know} reads it. */
final class CataloguedJson {

    private CataloguedJson() {}

    static String of(Traceability result) {
        Map<String, String> sentences = new TreeMap<>();
        result.sentences().forEach(it -> sentences.put(FindingSentences.key(it.rule(), it.part()), it.says()));
        Map<String, List<String>> judgements = new TreeMap<>();
        result.rules().forEach(rule -> {
            List<String> ids = Stream.concat(rule.interpretations().stream(), rule.discrepancies().stream())
                    .toList();
            if (!ids.isEmpty()) {
                judgements.put(rule.id(), ids);
            }
        });
        return VisibleJson.of(JsonText.of(new TreeMap<>(Map.of("sentences", sentences, "judgements", judgements))));
    }
}
