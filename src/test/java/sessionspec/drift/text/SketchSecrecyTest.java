package sessionspec.drift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sessionspec.catalogue.yaml.CatalogueLoader;

/** What the catalogue keeps of the documents cannot be read back, not even with all words that are written about them. */
class SketchSecrecyTest {

    /** In bits: by this many readings of one sentence nobody knows which it was. */
    private static final double LEAST = 15;

    /** The words of this project, which is about the same things, and all forms of them that grammar allows. */
    private static Map<String, List<String>> wordList() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        for (String folder : List.of("features", "src/main", "glue")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(it -> it.toString().matches(".*\\.(?:feature|yaml|java|properties)"))
                        .toList()) {
                    words.addAll(Arrays.asList(
                            Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z]+")));
                }
            }
        }
        List<String> endings = List.of("", "s", "ed", "ing", "er", "ly", "al", "able", "ion");
        return words.stream()
                .filter(word -> word.length() > 1)
                .flatMap(word -> endings.stream().map(ending -> word + ending))
                .collect(Collectors.groupingBy(Sketch::hashed, HashMap::new, Collectors.toList()));
    }

    @Test
    void a_word_list_cannot_read_a_sentence_back() throws IOException {
        Map<String, List<String>> words = wordList();
        List<Sketch> sentences = CatalogueLoader.load(Path.of("features/catalogue")).documents().stream()
                .flatMap(document -> document.index().stream())
                .map(passage -> Sketch.read(passage.sketch()))
                .filter(sketch -> hashed(sketch).count() >= 5)
                .toList();

        assertThat(sentences).hasSizeGreaterThan(300);
        assertThat(words.values().stream().mapToInt(List::size).sum()).isGreaterThan(20_000);
        assertThat(sentences)
                .allSatisfy(sketch -> assertThat(readings(sketch, words)).isGreaterThan(LEAST));
    }

    private static Stream<String> hashed(Sketch sketch) {
        return sketch.signs().stream().filter(sign -> !sign.startsWith("="));
    }

    /** The logarithm of how many sentences of the list's words have this sketch. */
    private static double readings(Sketch sketch, Map<String, List<String>> words) {
        return hashed(sketch)
                .map(sign -> sign.toLowerCase(Locale.ROOT))
                .mapToDouble(
                        sign -> Math.log(words.getOrDefault(sign, List.of("?")).size()) / Math.log(2))
                .sum();
    }
}
