package sessionspec.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sessionspec.ask.answer.Catalogued;
import sessionspec.ask.wording.FindingSentences;
import sessionspec.json.Json;
import sessionspec.json.JsonReader;

/** What the catalogue says, as the page has it. */
final class CataloguedJson {

    private CataloguedJson() {}

    /**
     * {@code {"sentences":{"SIF-2 refreshed":"...", ...}, "judgements":{"SIF-2":["INT-07"], ...}, "readings":{...},
     * "remarks":{...}}}, the last two of the same form; what is not there is not known.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    static Catalogued read(String json) {
        Json all = JsonReader.read(json);
        Map<String, String> sentences = new HashMap<>();
        members(all, "sentences")
                .forEach((key, says) -> sentences.put(key, says.text().orElse("")));
        return new Catalogued(
                new FindingSentences(sentences), ids(all, "judgements"), ids(all, "readings"), ids(all, "remarks"));
    }

    private static Map<String, List<String>> ids(Json json, String name) {
        Map<String, List<String>> ids = new HashMap<>();
        members(json, name).forEach((rule, all) -> ids.put(rule, texts(all)));
        return ids;
    }

    private static Map<String, Json> members(Json json, String name) {
        Optional<Json> member = json.member(name);
        return member.isPresent() && member.get() instanceof Json.Members object ? object.members() : Map.of();
    }

    private static List<String> texts(Json ids) {
        return ids.elements().stream().flatMap(id -> id.text().stream()).toList();
    }
}
