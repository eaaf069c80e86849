package sessionspec.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.json.JsonText;
import sessionspec.trace.Traceability;

/** What the catalogue says, for the engine to answer with: its function {@code know} reads it. */
final class CataloguedJson {

    private CataloguedJson() {}

    static String of(Traceability result) {
        Map<String, String> sentences = new TreeMap<>();
        result.sentences().forEach(it -> sentences.put(FindingSentences.key(it.rule(), it.part()), it.says()));
        return VisibleOutput.json(JsonText.of(new TreeMap<>(Map.of(
                "sentences",
                sentences,
                "judgements",
                told(result.catalogued().judgements()),
                "readings",
                told(result.catalogued().readings())))));
    }

    /** Of the rules that have any. */
    private static Map<String, List<String>> told(Map<String, List<String>> ids) {
        Map<String, List<String>> told = new TreeMap<>(ids);
        told.values().removeIf(List::isEmpty);
        return told;
    }
}
