package sessionspec.drift.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.Section;
import sessionspec.catalogue.yaml.CatalogueLoader;

/** A text that was wrapped has the passages that it had before. */
class WrappedTextTest {

    private static final List<Section> SECTIONS =
            List.of(Section.of("Brewing green and black tea in pots"), Section.of("Pouring"));

    private static final String TEXT = """
            Teapots of the house and how long each of them keeps its tea warm
            A teapot keeps tea warm for as long as its lid stays on, which is 45 minutes by default. Whoever takes the lid off, even once, has to reckon with 20 minutes or less.

            Brewing green and black tea in pots
            Green tea, as Miss Ellen Marple of St. Mary Mead and her guests drink it, brews at 80 degrees. Black tea brews at 95.
            The pot is warmed first – Assam and Darjeeling want that more than others – and is then filled up to the mark that the potter, e.g. Josiah Wedgwood, has put there.
            Mind these:
            - Never boil the water twice, because it goes flat
            - Do not stir. Wait 3 minutes
            - Use a well-warmed pot; pre- and post-war ones will do
            1. Take the lid off, and put the leaves in before the water
            2. Put the lid on
            Note
            Leaves that were used before 2012. Those go to the garden, for the roses.
            Set-Teapot -Warm $true -Minutes 45
            lidStaysOn
            Pouring
            Pour slowly: Earl Grey, Lady Grey, Lapsang Souchong, Oolong and Prince of Wales do not like haste. See https://teapots.example/pouring/slowly-and-with-care-and-with-a-steady-hand for more about it.
            """;

    private enum Style {
        PLAIN("", "\n"),
        HANGING("  ", "\n"),
        BLANK_LINES("", "\n\n"),
        WINDOWS("", "\r\n"),
        TRAILING_SPACE("", "\n");

        private final String hanging;
        private final String paragraphEnd;

        Style(String hanging, String paragraphEnd) {
            this.hanging = hanging;
            this.paragraphEnd = paragraphEnd;
        }

        String wrap(String text, int width) {
            String wrapped = text.lines().map(line -> fill(line, width)).collect(Collectors.joining(paragraphEnd));
            return this == WINDOWS ? wrapped.replaceAll("\\R", "\r\n") : wrapped;
        }

        /** Each line takes as many words as fit. */
        private String fill(String paragraph, int width) {
            StringBuilder filled = new StringBuilder();
            int length = 0;
            for (String word : paragraph.split("(?<= )(?=\\S)")) {
                if (length > 0 && !word.isBlank() && length + word.strip().length() > width) {
                    if (this != TRAILING_SPACE) {
                        filled.setLength(filled.length() - 1);
                    }
                    filled.append('\n').append(hanging);
                    length = hanging.length();
                }
                filled.append(word);
                length += word.length();
            }
            return filled.toString();
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("wrappings")
    void has_the_passages_that_it_had_where_they_are_known(int width, Style style) throws IOException {
        List<Passage> plain = read("a.txt", TEXT, SECTIONS, Set.of());

        assertThat(words(read("b.txt", style.wrap(TEXT, width), SECTIONS, fingerprints(plain))))
                .isEqualTo(words(plain));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void has_a_changed_sentence_whole(int width, Style style) throws IOException {
        List<Passage> plain = read("a.txt", TEXT, SECTIONS, Set.of());
        String changed =
                TEXT.replace("has to reckon with 20 minutes or less", "may have to reckon with 10 minutes or 9");

        assertThat(words(read("b.txt", style.wrap(changed, width), SECTIONS, fingerprints(plain))))
                .isEqualTo(words(read("c.txt", changed, SECTIONS, Set.of())));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void loses_little_of_a_text_that_nobody_knows(int width, Style style) throws IOException {
        List<String> plain = words(read("a.txt", TEXT, SECTIONS, Set.of()));

        List<String> found = words(read("b.txt", style.wrap(TEXT, width), SECTIONS, Set.of()));

        assertThat(plain.stream().filter(found::contains).count() * 10).isGreaterThan(plain.size() * 8L);
    }

    static Stream<Arguments> wrappings() {
        return IntStream.of(50, 60, 72, 76, 80, 100, 120)
                .boxed()
                .flatMap(width -> Stream.of(Style.values()).map(style -> arguments(width, style)));
    }

    @Test
    void a_text_that_was_not_wrapped_stays_as_it_is() throws IOException {
        String list = "Tea\ngreen tea\nblack tea\nOolong\nteapots of clay\nteapots of glass\ncups\n";

        assertThat(read("a.txt", list, List.of(), Set.of()))
                .extracting(Passage::text)
                .containsExactly(
                        "Tea", "green tea", "black tea", "Oolong", "teapots of clay", "teapots of glass", "cups");
    }

    @Test
    void a_sentence_that_somebody_broke_is_whole_where_it_is_known() throws IOException {
        Set<String> known = Set.of(Fingerprint.of("Tea is good for you."));

        assertThat(read("a.txt", "Pots\nTea is\ngood for you.\nCups", List.of(), known))
                .extracting(Passage::text)
                .containsExactly("Pots", "Tea is good for you.", "Cups");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\n\n"})
    void takes_no_time_for_as_much_text_as_a_document_can_have(String between) {
        String text = Style.PLAIN.wrap((TEXT.strip() + between).repeat(480_000 / TEXT.length()), 60);
        Set<String> known = Set.of(Fingerprint.of("Set-Teapot -Warm $true -Minutes 45"));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> read("a.txt", text, SECTIONS, known));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    @EnabledIfSystemProperty(named = "sources", matches = ".+")
    void so_have_the_documents(int width, Style style) throws IOException {
        for (CataloguedDocument document : Catalogued.DOCUMENTS) {
            Path file = Path.of(System.getProperty("sources"), document.file() + ".txt");
            if (Files.exists(file)) {
                String text = Files.readString(file);
                assertThat(words(read("a.txt", style.wrap(text, width), document.sections(), document.fingerprints())))
                        .isEqualTo(words(read("b.txt", text, document.sections(), document.fingerprints())));
            }
        }
    }

    /** Read once, and only where it is asked for. */
    private static final class Catalogued {
        private static final List<CataloguedDocument> DOCUMENTS =
                CatalogueLoader.load(Path.of("features/catalogue")).documents();
    }

    private List<Passage> read(String name, String text, List<Section> sections, Set<String> known) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return DocumentReader.of(file)
                .read(SuppliedFile.read(file), new Known("", sections, known))
                .passages();
    }

    private static Set<String> fingerprints(List<Passage> passages) {
        return passages.stream().map(Passage::fingerprint).collect(Collectors.toSet());
    }

    private static List<String> words(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.section() + "|" + passage.text() + passage.marks())
                .toList();
    }
}
