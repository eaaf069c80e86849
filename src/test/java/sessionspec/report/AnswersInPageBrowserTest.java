package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.ask.configuration.ConfigurationsTest;
import sessionspec.ask.words.QuestionText;
import sessionspec.ask.words.RandomQuestions;
import sessionspec.engine.Engine;

/** What the engine of the page answers is, byte for byte, what this program answers. */
class AnswersInPageBrowserTest {

    private static final int QUESTIONS = 500;
    private static final int LOOKED_AT_FURTHER = 6;
    private static final int AT_ONCE = 2;

    @TempDir
    static Path folder;

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SHARED.get();
        Reports.write(Fixtures.failing(), folder);
        browser.open(folder.resolve("index.html"), "");
        Engine.know((String) browser.js("return document.getElementById('catalogued').textContent"));
    }

    @Test
    void random_questions_and_what_cannot_be_understood() {
        alike(
                Stream.concat(
                        RandomQuestions.of(13).limit(QUESTIONS).map(QuestionText::lines),
                        Stream.of(
                                "", "1;00:00 dances", "1;\"", "2;works", "1;policy every 0h", "1;\u00e4 \uD83D\uDE00")),
                "ask(it)",
                Engine::ask);
    }

    @Test
    void what_questions_do_not_say() {
        for (String question : RandomQuestions.of(14)
                .limit(LOOKED_AT_FURTHER)
                .map(QuestionText::lines)
                .toList()) {
            CompletableFuture<String> meanwhile = CompletableFuture.supplyAsync(() -> further(question));
            assertThat(furtherInPage(question)).isEqualTo(meanwhile.join());
        }
    }

    /** A part at a time, since no script may run for long. */
    private static String furtherInPage(String question) {
        String all = "";
        for (int part = 0; part < 40 && all.isEmpty(); part++) {
            all = (String) browser.js(
                    "for (let i = 0; i < 50; i++) { const all = engine().further(arguments[0]); if (all) return all; } return '';",
                    question);
        }
        return all;
    }

    private static String further(String question) {
        for (int step = 0; step < 2_000; step++) {
            String all = Engine.further(question);
            if (!all.isEmpty()) {
                return all;
            }
        }
        return "";
    }

    @Test
    void configurations_hostile_ones_included() {
        assertThat(ConfigurationsTest.texts()).hasSizeGreaterThan(50);
        alike(ConfigurationsTest.texts().stream(), "configuration(it)", Engine::configuration);
    }

    /** @param there what is called of the engine in the page */
    private static void alike(Stream<String> texts, String there, UnaryOperator<String> here) {
        List<String> all = texts.toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            CompletableFuture<List<String>> meanwhile =
                    CompletableFuture.supplyAsync(() -> some.stream().map(here).toList());
            assertThat(browser.js("return arguments[0].map(it => engine()." + there + ")", some))
                    .isEqualTo(meanwhile.join());
        }
    }
}
