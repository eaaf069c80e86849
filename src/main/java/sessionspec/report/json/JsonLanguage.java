package sessionspec.report.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.trace.Language;

/** The language of the steps as the JSON has it; names and order are those of the file. */
record JsonLanguage(List<Concept> concepts, List<Language.Value> values) {

    record Concept(String title, List<Phrase> phrases) {}

    record Phrase(
            String phrase,
            String definition,
            String place,
            List<String> roles,
            int steps,
            int features,
            @Nullable Use example) {}

    record Use(String step, String example) {}

    static JsonLanguage of(Language language) {
        return new JsonLanguage(
                language.concepts().stream()
                        .map(it -> new Concept(
                                it.title(),
                                it.phrases().stream().map(JsonLanguage::phrase).toList()))
                        .toList(),
                language.values());
    }

    private static Phrase phrase(Language.Phrase it) {
        return new Phrase(
                it.text(),
                it.definition(),
                it.place(),
                it.roles(),
                it.steps(),
                it.features(),
                it.example().map(use -> new Use(use.text(), use.example())).orElse(null));
    }
}
