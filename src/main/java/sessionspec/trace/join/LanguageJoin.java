package sessionspec.trace.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sessionspec.trace.Example;
import sessionspec.trace.Feature;
import sessionspec.trace.Language;
import sessionspec.trace.Rule;
import sessionspec.trace.Step;
import sessionspec.trace.run.Vocabulary;

/** Joins what is registered with how the examples use it. */
final class LanguageJoin {

    /** Of values that no parameter type says anything of. */
    private static final int MOST_SEEN = 12;

    private static final int SEEN_OF_ONE_FORM = 3;

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    private record Use(Step step, String example, String feature) {

        int length() {
            return step.text().length() + example.length();
        }
    }

    private final Vocabulary vocabulary;
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final SortedMap<String, TreeSet<String>> seen = new TreeMap<>();

    private LanguageJoin(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param features with their examples as they ran, in reading order */
    static Language of(Vocabulary vocabulary, List<Feature> features) {
        LanguageJoin join = new LanguageJoin(vocabulary);
        for (Feature feature : features) {
            for (Rule rule : feature.rules()) {
                rule.examples().forEach(example -> join.use(example, feature.file()));
            }
        }
        return new Language(join.concepts(), join.values());
    }

    private void use(Example example, String feature) {
        for (Step step : example.steps()) {
            uses.computeIfAbsent(step.definition(), it -> new ArrayList<>()).add(new Use(step, example.id(), feature));
        }
    }

    private List<Language.Concept> concepts() {
        Map<String, List<Language.Phrase>> concepts = new LinkedHashMap<>();
        vocabulary.phrases().stream()
                .sorted(Comparator.comparing((Vocabulary.Phrase it) -> type(it))
                        .thenComparingInt(LanguageJoin::line)
                        .thenComparing(Vocabulary.Phrase::text))
                .forEach(it -> concepts.computeIfAbsent(it.concept(), name -> new ArrayList<>())
                        .add(phrase(it)));
        return concepts.entrySet().stream()
                .map(it -> new Language.Concept(it.getKey(), it.getValue()))
                .toList();
    }

    private static String type(Vocabulary.Phrase phrase) {
        return phrase.definition().replaceAll("\\.\\w+\\(.*", "");
    }

    private static int line(Vocabulary.Phrase phrase) {
        int colon = phrase.place().lastIndexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(phrase.place().substring(colon + 1));
    }

    private Language.Phrase phrase(Vocabulary.Phrase phrase) {
        List<Use> its = uses.getOrDefault(phrase.definition(), List.of());
        its.forEach(use -> see(phrase, use.step()));
        return new Language.Phrase(
                phrase.text(),
                phrase.definition(),
                phrase.place(),
                Stream.of(Step.Role.values())
                        .filter(role -> its.stream().anyMatch(use -> use.step().role() == role))
                        .map(Step.Role::keyword)
                        .toList(),
                its.size(),
                Math.toIntExact(its.stream().map(Use::feature).distinct().count()),
                its.stream()
                        .min(Comparator.comparingInt(Use::length))
                        .map(use -> new Language.Use(use.step().text(), use.example())));
    }

    /** What stands in the step where the phrase has a name in braces. */
    private void see(Vocabulary.Phrase phrase, Step step) {
        List<String> names =
                BRACES.matcher(phrase.text()).results().map(it -> it.group(1)).toList();
        if (names.size() == step.values().size()) {
            for (int at = 0; at < names.size(); at++) {
                Step.Value value = step.values().get(at);
                seen.computeIfAbsent(names.get(at), name -> new TreeSet<>())
                        .add(step.text().substring(value.start(), value.end()));
            }
        }
    }

    private List<Language.Value> values() {
        WrittenForms forms = new WrittenForms(vocabulary.types());
        SortedMap<String, Language.Value> values = new TreeMap<>();
        seen.forEach((name, all) -> values.put(name, new Language.Value(name, List.of(), spread(List.copyOf(all)))));
        for (Vocabulary.Type type : vocabulary.types()) {
            List<Pattern> endless = WrittenForms.endless(type);
            List<String> some = endless.stream()
                    .flatMap(form -> seen(type.name(), form).limit(endless.size() == 1 ? SEEN_OF_ONE_FORM : 1))
                    .toList();
            values.put(type.name(), new Language.Value(type.name(), forms.of(type), some));
        }
        return List.copyOf(values.values());
    }

    private Stream<String> seen(String name, Pattern form) {
        return seen.getOrDefault(name, new TreeSet<>()).stream()
                .filter(value -> form.matcher(value).matches());
    }

    /** Some of them, from the first to the last. */
    private static List<String> spread(List<String> all) {
        int step = Math.max(1, (all.size() + MOST_SEEN - 1) / MOST_SEEN);
        return IntStream.iterate(0, at -> at < all.size(), at -> at + step)
                .mapToObj(all::get)
                .toList();
    }
}
