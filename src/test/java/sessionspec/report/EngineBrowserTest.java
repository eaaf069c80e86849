package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.story.Story;
import sessionspec.engine.Replay;
import sessionspec.written.Written;

/** The core in the page is the core. */
class EngineBrowserTest {

    @TempDir
    static Path folder;

    @RegisterExtension
    static final SharedBrowser SHARED = new SharedBrowser();

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = SHARED.get();
        Reports.write(Fixtures.failing(), folder);
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void the_page_starts_it_when_it_is_asked() {
        browser.open(folder.resolve("index.html"), "");
        assertThat(browser.js("return document.scripts.length")).isEqualTo(2L);
        String story = Written.of(new Story(List.of(new Story.Scene(
                SignedIn.on(Device.of(Device.Join.JOINED), "Alex", Set.of(Factor.FIRST_FACTOR), Instant.EPOCH),
                List.of()))));
        assertThat(browser.js("return engine().replay(arguments[0])", story)).isEqualTo(Replay.of(story));
        assertThat(browser.js("return engine() === engine()")).isEqualTo(true);
    }

    @Test
    void what_it_does_not_understand_it_says() {
        browser.open(folder.resolve("index.html"), "");
        assertThat(browser.js("try { engine().replay('[') } catch (it) { return it.message }"))
                .isEqualTo("expected a value at character 2");
    }
}
