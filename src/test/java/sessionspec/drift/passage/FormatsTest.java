package sessionspec.drift.passage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.catalogue.CataloguedDocument;
import sessionspec.catalogue.yaml.CatalogueLoader;
import sessionspec.drift.folder.Drift;

/** The same document, saved in every way that a person can come to save it, has the same passages. */
class FormatsTest {

    private static final String TEXT = """
            Keeping tea warm
            A pot keeps tea warm for 45 minutes. Its lid has to stay on.
            Note
            “Warm” isn't hot – mind the difference.
            Pots and cups
            Warm the pot
            Pour slowly, e.g. Assam
            [x] Put the lid on
            Kind
            Keeps warm
            Clay pot
            45 minutes
            Set-Teapot -Warm $true
            Next steps
            Learn how to pour
            """;

    private static final String MARKDOWN = """
            ---
            title: Keeping tea warm
            description: "About pots: which keep tea warm?"
            ms.date: 03/09/2026
            ms.topic: concept-article
            ---
            # Keeping tea warm

            A pot keeps tea **warm** for 45
            minutes. Its *lid* has to [stay on](lid.md?view=a#on).

            > [!NOTE]
            > "Warm" isn’t hot — mind the difference.

            :::row:::
            ## Pots and cups
            :::row-end:::

            :::image type="content" source="media/pot.png" alt-text="A pot.":::

            - Warm the pot
            - Pour slowly, e.g. Assam
            - [x] Put the lid on

            | Kind | Keeps warm |
            |---|---|
            | Clay pot | 45 minutes |

            ```powershell
            Set-Teapot -Warm $true
            ```

            ## Next steps

            > [!div class="nextstepaction"]
            > [Learn how to pour](pour.md)
            """;

    private static final String ARTICLE = """
            <h1>Keeping tea warm</h1>
            %s
            <p>A pot keeps tea <strong>warm</strong> for 45 minutes. Its <em>lid</em> has to
              <a href="lid?x=2#on">stay on</a>.</p>
            <div class="NOTE"><p>Note</p><p>"Warm" isn&rsquo;t hot &mdash; mind the difference.</p></div>
            <h2 id="pots">Pots and cups<a class="anchor" href="#pots">#</a></h2>
            <span><img alt="A pot." src="data:image/png;base64,AAAA"></span>
            <ul><li>Warm the pot</li><li><p>Pour slowly, e.g. Assam</p></li>
            <li><input type="checkbox" checked disabled> Put the lid on</li></ul>
            <table><thead><tr><th>Kind</th><th>Keeps warm</th></tr></thead>
            <tr><td>Clay pot</td><td>45&nbsp;minutes</td></tr></table>
            <div class="codeHeader"><span class="language">PowerShell</span><button>Copy</button></div>
            <pre><code>Set-Teapot -Warm $true
            </code></pre>
            <h2>Next steps</h2><p><a class="button" href="pour">Learn how to pour</a></p>
            """;

    private static final String LEARN = """
            <!DOCTYPE html><html class="show-table-of-contents" lang="en-us"><head><meta charset="utf-8">
            <title>Keeping tea warm | Teapots</title><meta name="ms.date" content="2026-03-09T00:00:00.0000000Z">
            <meta name="updated_at" content="2026-04-01 08:00 PM"></head><body>
            <div class="header-holder"><a href="#main">Skip to main content</a><header>Teapots Learn Sign in</header>
            <div id="cookie-consent-holder">We use cookies. Accept Reject</div></div>
            <nav>All pots</nav><div class="left-container"><input placeholder="Filter by title">Table of contents</div>
            <main id="main" role="main"><div id="article-header"><nav aria-label="Breadcrumb"><ol><li>Learn<li>Pots</ol></nav>
            <div class="share-holder"><button>Share</button><ul hidden><li>Facebook</ul><a href="m">Email</a></div></div>
            <div class="NOTE" hidden><p>Note</p><p>Access to this page requires authorization. Try others.</p></div>
            %s
            <section id="feedback"><h2>Feedback</h2><p>Was this page helpful?</p><button>Yes</button><button>No</button>
            <a href="f">Provide product feedback</a></section>
            <div class="footer-metadata">Last updated on 04/01/2026</div>
            <section id="right-rail-recommendations"><h2>Additional resources</h2><p>Training: all about pots.</p></section>
            </main><aside>Ask us</aside><footer>© Teapots 2026</footer><template>Not here.</template></body></html>
            """.formatted(ARTICLE.formatted("""
                    <ul class="page-metadata"><li>Article<li><time>03/09/2026</time><li>4 contributors</ul>
                    <nav id="outline"><h2>In this article</h2><ol><li>Pots and cups</ol></nav>
                    """));

    private static final String DIVS = """
            <html><head><meta property="article:modified_time" content="2026-03-09"></head><body class="has-sidebar">
            <div id="header"><a href="/">Teapots blog</a></div><div class="site-nav"><ul><li>Home<li>Pots</ul></div>
            <div style="color:red; display: none">Loading</div><p aria-hidden="true">Decoration</p>
            <div class="page"><div class="content">%s</div><div class="social-share">Tweet this</div></div>
            <div class="sidebar"><h3>Recent</h3><p>Cups of the year.</p></div>
            <div id="cookie-banner"><p>This site uses cookies. Learn more.</p><a href="#">Accept</a></div>
            <div id="footer"><p>Copyright 2026 by the pot.</p><p>Imprint</p></div></body></html>
            """.formatted(ARTICLE.formatted("<p>In this article</p>"));

    @TempDir
    Path folder;

    @Test
    void has_the_same_passages_in_every_format() throws IOException {
        List<String> plain = passages("a.txt", TEXT);

        assertThat(plain).hasSize(16).contains("Set-Teapot -Warm $true", "Its lid has to stay on.");
        assertThat(passages("a.md", MARKDOWN)).isEqualTo(plain);
        assertThat(passages("a.html", ARTICLE.formatted(""))).isEqualTo(plain);
        assertThat(passages("a.html", LEARN)).isEqualTo(plain);
        assertThat(passages("a.html", DIVS)).isEqualTo(plain);
    }

    @Test
    void has_them_under_the_name_of_another_format_too() throws IOException {
        List<String> plain = passages("a.txt", TEXT);

        assertThat(passages("a.txt", LEARN)).isEqualTo(plain);
        assertThat(passages("a.md", LEARN)).isEqualTo(plain);
        assertThat(passages("a.html", TEXT)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 100})
    void markdown_wrapped_at_any_width_has_them(int width) throws IOException {
        String prose = "A pot keeps tea **warm** for 45 minutes. Its *lid* has to [stay on](lid.md), e.g. until Miss"
                + " Marple of St. Mary Mead comes. See `Get-Teapot` for more.";
        String wrapped = prose.replaceAll("(.{1," + width + "}) ", "$1\n");
        String markdown = "# Tea\n\n%s\n\n- %s\n\n> %s\n";

        assertThat(passages(
                        "a.md",
                        markdown.formatted(wrapped, wrapped.replace("\n", "\n  "), wrapped.replace("\n", "\n> "))))
                .isEqualTo(passages("b.md", markdown.formatted(prose, prose, prose)))
                .hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({
        "'---\nms.date: 1/31/2026\n---\nTea.', a.md, 2026-01-31",
        "'---\nms.date: 2026-01-31\n---\nTea.', a.md, 2026-01-31",
        "'---\nms.date: \n---\nTea.', a.md, ''",
        "'<meta name=updated_at content=\"2026-01-31T10:00:00Z\">Tea.', a.html, 2026-01-31",
        "'<p>Tea.</p><p>Last updated on January 31, 2026</p>', a.html, 2026-01-31",
        "'Tea.\nArticle\n01/31/2026\n4 contributors\n', a.txt, 2026-01-31",
        "'Tea.\nIt was drunk on 2026-01-31\n2026-01-31\n', a.txt, ''",
    })
    void tells_its_edition(String content, String name, String edition) throws IOException {
        assertThat(read(name, content, Set.of()).edition()).isEqualTo(edition);
    }

    @Test
    void marks_what_may_be_none_of_the_document_and_keeps_it() throws IOException {
        assertThat(read(
                                "a.txt",
                                "Note\nAccess to this page requires authorization. Sign in.\nTea\nYes\nNote\nIt is hot.\n"
                                        + "Was this page helpful?\nYes\nNo\nCups",
                                Set.of())
                        .passages())
                .extracting(passage -> (passage.marks().furniture() ? "- " : "") + passage.text())
                .containsExactly(
                        "- Note",
                        "- Access to this page requires authorization.",
                        "- Sign in.",
                        "Tea",
                        "Yes",
                        "Note",
                        "It is hot.",
                        "- Was this page helpful?",
                        "- Yes",
                        "- No",
                        "Cups");
    }

    @Test
    void what_only_a_page_has_is_no_news() throws IOException {
        String page = "<head><meta name=description content='All about tea.'><meta name=ms.topic content=tea></head>"
                + "<body><h1>Keeping tea warm</h1><p>Tea is hot.</p></body>";
        Set<String> known = Set.of(Fingerprint.of("Tea is hot."), Fingerprint.of("All about tea."));
        Path file = Files.writeString(folder.resolve("a.html"), page);

        assertThat(DocumentReader.of(file)
                        .read(SuppliedFile.read(file), new Known("Keeping tea warm", List.of(), known))
                        .passages())
                .extracting(passage -> (passage.marks().furniture() ? "- " : "") + passage.text())
                .containsExactly("- All about tea.", "- Keeping tea warm", "Tea is hot.");
    }

    @Test
    void a_list_of_what_comes_below_is_none_of_the_document() throws IOException {
        String page = "In this article\n- Pots\n- Cups\nTea is hot.\nPots\nThey are of clay.\nCups\nThey are small.\n";

        assertThat(read("a.txt", page, Set.of()).passages().stream()
                        .filter(passage -> !passage.marks().furniture())
                        .map(Passage::text))
                .containsExactly("Tea is hot.", "Pots", "They are of clay.", "Cups", "They are small.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.md"})
    void a_raised_number_does_not_make_another_one(String name) throws IOException {
        assertThat(read(name, "<p>It takes 12<sup>2</sup> hours.</p>", Set.of()).passages())
                .extracting(Passage::text)
                .containsExactly("It takes 12^2 hours.");
    }

    /** It says for whom the next passage holds, or shows what nobody has read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::zone pivot=\"clay\"",
                ":::moniker range=\">=pot-2\"",
                "[!INCLUDE [Cracked](../cracked.md)]",
                "[!OBSOLETE Tea is cold.]",
                "<aside>Tea is cold.</aside>",
                "<footer>Tea is cold.</footer>",
                "<nav>Tea is cold.</nav>",
                "<p aria-hidden=\"true\">Tea is cold.</p>",
                "![Tea is cold.](tea.png)",
                "This site uses cookies of AD FS."
            })
    void what_may_carry_meaning_is_a_passage_of_its_own(String line) throws IOException {
        assertThat(read("a.md", "A pot.\n\n" + line + "\n\nAnother.\n", Set.of())
                        .passages())
                .hasSize(3)
                .noneMatch(passage -> passage.marks().furniture());
    }

    /** Otherwise a sentence could be put where nobody looks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=menu><p>Tea is hot.</p><p>It cools slowly.</p></div>",
                "<div class=footer><h1>Tea</h1><p>Tea is hot.</p></div><p>And so much more is to be said about it here.</p>",
                "<main><aside>Tea is hot.</aside><p>And more.</p><p>And much, much more of it.</p></main>",
                "<p>Access to the page requires authorization.</p>",
                "<div class='note shared-pots'>Tea is hot.</div><p>And so much more is to be said about it here.</p>",
                "<h3><button>Tea</button></h3>And more.",
                "<table><tr><td>Yes</td><td>Feedback</td></tr></table>"
            })
    void nothing_else_is_taken_for_furniture(String html) throws IOException {
        List<Passage> passages = read("a.html", html, Set.of()).passages();

        assertThat(passages).isNotEmpty().noneMatch(passage -> passage.marks().furniture());
        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining(" ")))
                .isEqualTo(html.replaceAll("</?(?:p|td|div|h1|h3)\\b[^>]*>", " ")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s+", " ")
                        .strip());
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, '<table><tr><td>Pot<br>of clay<td>45 minutes. It is hot<tr><td>Cup<td>–</table>'",
        "a.md, '|a|b|\n|---|---|\n|Pot<br>of clay|45 minutes. It is hot|\n|Cup|–|'"
    })
    void a_row_is_one_line_where_it_is_known_as_one(String name, String content) throws IOException {
        Set<String> line = Set.of(Fingerprint.of("of clay 45 minutes."), Fingerprint.of("It is hot"));
        Set<String> cells =
                Set.of(Fingerprint.of("of clay"), Fingerprint.of("45 minutes."), Fingerprint.of("It is hot"));

        assertThat(texts(read(name, content, line)))
                .containsSubsequence("Pot", "of clay 45 minutes.", "It is hot", "Cup");
        assertThat(texts(read(name, content, cells))).containsSubsequence("Pot", "of clay", "45 minutes.", "It is hot");
        assertThat(texts(read("a.txt", "Pot\nof clay\t45 minutes. It is hot\nCup\t–", cells)))
                .containsExactly("Pot", "of clay", "45 minutes.", "It is hot", "Cup –");
    }

    @ParameterizedTest
    @EnumSource(Saved.class)
    @EnabledIfSystemProperty(named = "sources", matches = ".+")
    void so_have_the_documents(Saved saved) throws IOException {
        for (CataloguedDocument document :
                CatalogueLoader.load(Path.of("features/catalogue")).documents()) {
            Path text = Path.of(System.getProperty("sources"), document.file() + ".txt");
            if (Files.exists(text)) {
                Path file = folder.resolve(document.file() + saved.extension);
                Files.write(file, saved.as.apply(Files.readString(text), document));

                List<String> found = claimed(Drift.read(file, Optional.of(document)), document);

                // The site's own "Feedback" is one that a document claims, too.
                assertThat(found).containsSubsequence(claimed(Drift.read(text, Optional.of(document)), document));
            }
        }
    }

    private static List<String> claimed(SuppliedDocument supplied, CataloguedDocument document) {
        return supplied.passages().stream()
                .filter(passage ->
                        !passage.marks().furniture() || document.fingerprints().contains(passage.fingerprint()))
                .map(passage -> passage.section()
                        + passage.fingerprint()
                        + passage.occurrence()
                        + passage.marks().box())
                .toList();
    }

    private enum Saved {
        UTF_16(".txt", (text, of) -> text.getBytes(StandardCharsets.UTF_16LE)),
        WINDOWS(".txt", (text, of) -> text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))),
        PLAIN_QUOTES(
                ".txt",
                (text, of) -> text.replaceAll("[“”]", "\"")
                        .replaceAll("[‘’]", "'")
                        .replace('–', '-')
                        .getBytes(UTF_8)),
        PAGE(
                ".html",
                (text, of) -> LEARN.replace(ARTICLE.formatted(""), "")
                        .replaceFirst("(?s)<h1>.*Learn how to pour</a></p>", "@@")
                        .replace("@@", paragraphs(text, of))
                        .getBytes(UTF_8)),
        DIV_PAGE(
                ".htm",
                (text, of) -> DIVS.replaceFirst("(?s)<h1>.*Learn how to pour</a></p>", "@@")
                        .replace("@@", paragraphs(text, of))
                        .getBytes(UTF_8)),
        MARKDOWN_TEXT(
                ".md",
                (text, of) -> ("---\nms.date: 01/31/2026\nms.topic: x\n---\n"
                                + text.replaceAll("(?m)^ +", "")
                                        .replace("•", "-")
                                        .replaceAll("([<>*_\\\\\\[\\]|`])", "\\\\$1")
                                        .replace("\n", "\n\n"))
                        .getBytes(UTF_8));

        private final String extension;
        private final BiFunction<String, CataloguedDocument, byte[]> as;

        Saved(String extension, BiFunction<String, CataloguedDocument, byte[]> as) {
            this.extension = extension;
            this.as = as;
        }

        private static String paragraphs(String text, CataloguedDocument of) {
            return text.lines().map(line -> element(line, of)).collect(Collectors.joining("\n"));
        }

        private static String element(String line, CataloguedDocument of) {
            String shown = Entities.escape(line.replaceFirst("(?U)^\\s*[-•]\\s+", ""))
                    .replaceFirst("^\\s*\\[x]", "<input type=checkbox checked>");
            String name = of.sections().stream()
                            .anyMatch(heading -> Fingerprint.of(line).equals(Passage.fingerprintOf(heading)))
                    ? "h2"
                    : "p";
            String tag = line.matches("(?U)\\s*[-•]\\s.*") ? "li" : name;
            return "<" + tag + ">" + shown + "</" + tag + ">";
        }
    }

    /** Without what is marked, and with one kind of each mark that comes in several. */
    private List<String> passages(String name, String content) throws IOException {
        return read(name, content, Set.of()).passages().stream()
                .filter(passage -> !passage.marks().furniture())
                .map(passage -> (passage.marks().box()
                                + passage.text()
                                + passage.marks().trailing())
                        .replaceAll("[“”]", "\"")
                        .replace('’', '\'')
                        .replace('—', '–'))
                .toList();
    }

    private static List<String> texts(SuppliedDocument document) {
        return document.passages().stream().map(Passage::text).toList();
    }

    private SuppliedDocument read(String name, String content, Set<String> known) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return DocumentReader.of(file).read(SuppliedFile.read(file), new Known("", List.of(), known));
    }
}
