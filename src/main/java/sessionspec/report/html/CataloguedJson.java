package sessionspec.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sessionspec.ask.answer.Catalogued;
import sessionspec.json.JsonText;
import sessionspec.trace.Traceability;

/** What the catalogue says, for the engine to answer with: its function {@code know} reads it. */
final class CataloguedJson {

    private CataloguedJson() {}

    static String of(Traceability result) {
        Catalogued all = result.catalogued();
        return VisibleOutput.json(JsonText.of(new TreeMap<>(Map.of(
                "sentences",
                new TreeMap<>(all.sentences().all()),
                "judgements",
                told(all.judgements()),
                "readings",
                told(all.readings()),
                "remarks",
                told(all.remarks())))));
    }

    /** Of the rules that have any. */
    private static Map<String, List<String>> told(Map<String, List<String>> ids) {
        Map<String, List<String>> told = new TreeMap<>(ids);
        told.values().removeIf(List::isEmpty);
        return told;
    }
}
