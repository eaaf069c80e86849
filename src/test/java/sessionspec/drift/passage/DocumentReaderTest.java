package sessionspec.drift.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.Section;

class DocumentReaderTest {

    private static final List<Section> SECTIONS = List.of(Section.of("Brewing"), Section.of("Pouring"));

    private static final String TEXT = """
            On teapots
            Brewing
            Green tea brews at 80 degrees.Black tea brews at 95.
            Note
            Mind the Still thirsty? prompt.
            • Warm the pot
            2. Add leaves, e.g. Assam
              - [x] Rinse
            > Never boil twice.
            Pouring
            Pot
            Set-Teapot -Warm $true
            Get-Teapot
            """;

    private static final String MARKDOWN = """
            # On teapots

            ## Brewing

            Green tea brews at **80** degrees. Black tea
            brews at 95.

            > [!NOTE]
            > Mind the *Still thirsty?* prompt.

            * Warm the pot
            1. Add leaves, e.g.&nbsp;Assam
               - [x] Rinse

            > Never boil twice.

            ## Pouring

            | Pot |
            |---|

            ```powershell
            Set-Teapot -Warm $true
            Get-Teapot
            ```
            """;

    private static final String HTML = """
            <!doctype html><title>Tab</title><nav>Site menu</nav><style>p {}</style>
            <main><h1>On teapots</h1>
            <h2>Brewing</h2><p>Green tea brews at <b>80</b> degrees.<br>Black tea
            brews at&nbsp;95.<img alt="A pot"></p>
            <div>Note<p>Mind the <i>Still thirsty?</i> prompt.</p></div>
            <ul><li><p>Warm the pot</p><ul><li>Add leaves, e.g. Assam<ol><li>Rinse</li></ol></li></ul></li></ul>
            <blockquote>Never boil twice.</blockquote>
            <h2>Pouring</h2><table><tr><td><p>Pot</p></td><td> </td></tr></table>
            <pre><code>Set-Teapot -Warm $true
            Get-Teapot</code></pre>
            <script>var Script = 1;</script><noscript>Enable it.</noscript><template>Hidden.</template></main>
            """;

    @TempDir
    Path folder;

    @Test
    void knowsTheSameSentencesInEveryFormat() throws IOException {
        List<String> expected = List.of(
                "|On teapots",
                "Brewing|Brewing",
                "Brewing|Green tea brews at 80 degrees.",
                "Brewing|Black tea brews at 95.",
                "Brewing|Note",
                "Brewing|Mind the Still thirsty? prompt.",
                "Brewing|Warm the pot",
                "Brewing|Add leaves, e.g. Assam",
                "Brewing|Rinse",
                "Brewing|Never boil twice.",
                "Pouring|Pouring",
                "Pouring|Pot",
                "Pouring|Set-Teapot -Warm $true",
                "Pouring|Get-Teapot");

        List<Passage> text = passages("a.txt", TEXT);

        assertThat(text).extracting(p -> p.section() + "|" + p.text()).containsExactlyElementsOf(expected);
        assertThat(fingerprints(passages("b.md", MARKDOWN))).isEqualTo(fingerprints(text));
        assertThat(fingerprints(passages("c.HTML", HTML))).isEqualTo(fingerprints(text));
    }

    @Test
    void tellsTheLine() throws IOException {
        assertThat(passages("a.txt", TEXT))
                .extracting(Passage::line)
                .containsExactly(1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(passages("b.md", MARKDOWN))
                .extracting(Passage::line)
                .containsExactly(1, 3, 5, 5, 8, 9, 11, 12, 13, 15, 17, 19, 23, 24);
        assertThat(passages("c.html", HTML))
                .extracting(Passage::line)
                .containsExactly(2, 3, 3, 3, 5, 5, 6, 6, 6, 7, 8, 8, 9, 10);
    }

    @Test
    void losesNothingOfMarkdownThatIsNoMarkdown() throws IOException {
        assertThat(texts("a.md", """
                        ---
                        title: "Tea: hot. And black."
                        reviewer:
                        tags:
                          - green
                        ---
                        <a name='pot'></a>

                        _Made_ &nbsp; of clay\s\s
                        Weight &nbsp; heavy

                        :::image type="content" source="pot.png" alt-text="A pot.":::

                        [!INCLUDE [More help](help.md)]

                        Pour -Into<Cup name>-Slowly <Int32> now<br/>or later
                        """))
                .containsExactly(
                        "\"Tea: hot. And black.\"",
                        "green",
                        "Made of clay",
                        "Weight heavy",
                        ":::image type=\"content\" source=\"pot.png\" alt-text=\"A pot.\":::",
                        "[!INCLUDE More help]",
                        "Pour -Into<Cup name>-Slowly <Int32> now",
                        "or later");
    }

    @Test
    void saysNothingTwiceAndLosesNothingOfNestedHtml() throws IOException {
        assertThat(texts("a.html", """
                        loose <div>one<section>two<p>three</p>four</section></div>five<hr>six
                        <dl><dt>seven<dd>eight<ul><li>nine</ul>ten</dl>
                        <table><caption>eleven</caption><tr><th>twelve<td>thirteen<p>fourteen</p></table>
                        <figure><figcaption>fifteen</figcaption></figure><custom-tag>sixteen</custom-tag>
                        """))
                .containsExactly(("loose one two three four five six seven eight nine ten eleven twelve"
                                + " thirteen fourteen fifteen sixteen")
                        .split(" "));
    }

    @Test
    void takesTheArticleOnlyWhenThereIsExactlyOne() throws IOException {
        assertThat(texts("a.html", "menu<article>text</article>")).containsExactly("text");
        assertThat(texts("b.html", "menu<article>one</article><article>two</article>"))
                .containsExactly("menu", "one", "two");
        assertThat(texts("c.html", "text<main> </main>")).containsExactly("text");
    }

    @Test
    void countsEqualPassagesOfOneSection() throws IOException {
        assertThat(passages("a.txt", "Note\nBrewing\nnote\nNOTE.\nPouring\nNote\n"))
                .extracting(p -> p.section() + "#" + p.occurrence())
                .containsExactly("#1", "Brewing#1", "Brewing#1", "Brewing#2", "Pouring#1", "Pouring#1");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, '', empty",
        "a.txt, ' \n', empty",
        "a.txt, '\u00a0', no words",
        "a.html, <p></p>, no words",
        "a.md, '***', no words",
        "a.txt, 'a\u0000b', binary",
        "a.txt, 'abc\u0001\u0002def', binary",
        "a.pdf, text, .pdf file",
        "a, text, no extension",
    })
    void refusesWhatHoldsNoDocument(String name, String content, String what) {
        assertThatThrownBy(() -> passages(name, content))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(name)
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void reads_as_much_text_as_a_document_can_have_in_no_time(String name) throws IOException {
        Files.writeString(folder.resolve(name), sentences(480_000));

        int count = Assertions.assertTimeout(Duration.ofSeconds(5), () -> read(folder.resolve(name)))
                .size();

        assertThat(count).isGreaterThan(15_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void refuses_more_text_than_a_document_can_have(String name) throws IOException {
        Files.writeString(folder.resolve(name), sentences(SuppliedFile.LARGEST - 100));

        assertThatThrownBy(() -> Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(folder.resolve(name))))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("more than 500,000 characters of text");
    }

    private static String sentences(int length) {
        String line = "Tea number %d is hot. It cools after a while?Then you drink it (slowly).Next\n\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(line.formatted(i));
        }
        return text.substring(0, length);
    }

    @ParameterizedTest
    @CsvSource({"a.md, '> '", "a.md, '*a '", "a.md, '['", "a.html, <div>", "a.html, <b>", "a.txt, 'A.'"})
    void survivesDeepNesting(String name, String piece) throws IOException {
        String text = piece.repeat(100_000) + "tea";
        try {
            assertThat(passages(name, text)).isNotEmpty();
        } catch (UnreadableDocument e) {
            assertThat(e).hasMessageContaining("nested too deeply");
        }
    }

    private List<Passage> passages(String name, String content) throws IOException {
        return read(Files.writeString(folder.resolve(name), content));
    }

    private static List<Passage> read(Path file) throws IOException {
        return DocumentReader.of(file)
                .read(SuppliedFile.read(file), new Known("", SECTIONS, Set.of()))
                .passages();
    }

    private List<String> texts(String name, String content) throws IOException {
        return passages(name, content).stream().map(Passage::text).toList();
    }

    private static List<String> fingerprints(List<Passage> passages) {
        return passages.stream()
                .map(p -> p.section() + "|" + p.fingerprint() + "#" + p.occurrence())
                .toList();
    }
}
