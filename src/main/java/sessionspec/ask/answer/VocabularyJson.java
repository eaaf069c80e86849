package sessionspec.ask.answer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sessionspec.ask.Form;
import sessionspec.ask.Slot;
import sessionspec.ask.words.Vocabulary;
import sessionspec.json.JsonText;

/** Every form of words as JSON, from which a page can offer them. */
public final class VocabularyJson {

    /** Many forms have a slot for an app, so what can stand in slots is told once. */
    private final List<List<String>> values =
            List.copyOf(new LinkedHashSet<>(Stream.of(Vocabulary.situation(), Vocabulary.happenings())
                    .flatMap(List::stream)
                    .flatMap(it -> it.slots().stream())
                    .map(Slot::values)
                    .toList()));

    private VocabularyJson() {}

    /**
     * One object:
     *
     * <pre>
     * {"values":[[], ["on", "off"], ...], "situation":[FORM, ...], "happenings":[FORM, ...]}
     *
     * FORM = {"topic":"sign-in frequency", "words":"policy every {period}",   a happening has no topic
     *         "asks":true,                                                   if something is asked for by it
     *         "slots":{"period":0, ...}}                                     if it has any: which of the values can stand
     *                                                                        there; no values where they cannot be listed
     * </pre>
     */
    public static String json() {
        VocabularyJson vocabulary = new VocabularyJson();
        return JsonText.of(Members.object(
                "values", vocabulary.values,
                "situation", vocabulary.forms(Vocabulary.situation()),
                "happenings", vocabulary.forms(Vocabulary.happenings())));
    }

    private List<Map<String, Object>> forms(List<Form> forms) {
        return forms.stream().map(this::form).toList();
    }

    private Map<String, Object> form(Form form) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!form.topic().words().isEmpty()) {
            json.put("topic", form.topic().words());
        }
        json.put("words", form.written());
        if (form.asks().isPresent()) {
            json.put("asks", true);
        }
        Map<String, Object> slots = new LinkedHashMap<>();
        form.slots().forEach(slot -> slots.put(slot.name(), values.indexOf(slot.values())));
        if (!slots.isEmpty()) {
            json.put("slots", slots);
        }
        return json;
    }
}
