package sessionspec.ask.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sessionspec.ask.Form;
import sessionspec.ask.Slot;
import sessionspec.ask.words.Vocabulary;
import sessionspec.json.JsonText;

/** Every form of words as JSON, from which a page can offer them. */
public final class VocabularyJson {

    private VocabularyJson() {}

    /**
     * One object:
     *
     * <pre>
     * {"situation":[FORM, ...], "happenings":[FORM, ...]}
     *
     * FORM = {"topic":"sign-in frequency", "words":"policy every {period}",   a happening has no topic
     *         "asks":false,                                                  whether something is asked for by it
     *         "slots":[{"name":"period", "values":[]}, ...]}                 no values where they cannot be listed
     * </pre>
     */
    public static String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("situation", forms(Vocabulary.situation()));
        json.put("happenings", forms(Vocabulary.happenings()));
        return JsonText.of(json);
    }

    private static List<Map<String, Object>> forms(List<Form> forms) {
        return forms.stream().map(VocabularyJson::form).toList();
    }

    private static Map<String, Object> form(Form form) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("topic", form.topic().words());
        json.put("words", form.written());
        json.put("asks", form.asks().isPresent());
        json.put("slots", form.slots().stream().map(VocabularyJson::slot).toList());
        return json;
    }

    private static Map<String, Object> slot(Slot<?> slot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", slot.name());
        json.put("values", slot.values());
        return json;
    }
}
