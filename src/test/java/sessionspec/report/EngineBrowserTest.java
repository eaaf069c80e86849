package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.core.consistency.RandomStory;
import sessionspec.core.story.Story;
import sessionspec.engine.Replay;
import sessionspec.trace.Example;
import sessionspec.trace.run.RunReader;
import sessionspec.written.Written;

/** The core in the page is started when it is asked for, and decides as the one that the examples run against. */
class EngineBrowserTest {

    private static final Path RUN = Path.of("target", "run", "messages.ndjson");
    private static final Path FOUND = Path.of("target", "consistency", "engine.json");
    private static final int STORIES = Integer.getInteger("engine.stories", 20_000);
    private static final int AT_ONCE = 250;

    /** How many scripts there are that are no data. */
    private static final String SCRIPTS = "return document.querySelectorAll('script:not([type])').length";

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
    void it_is_a_text_until_it_is_asked_for() {
        browser.open(folder.resolve("index.html"), "#provenance");
        assertThat(browser.js(SCRIPTS)).isEqualTo(1L);
        assertThat(browser.js("return document.getElementById('engine').type")).isEqualTo("text/plain");
        assertThat(browser.js("return engine() === engine()")).isEqualTo(true);
        assertThat(browser.js(SCRIPTS)).isEqualTo(2L);
    }

    @Test
    void what_it_does_not_understand_it_says() {
        browser.open(folder.resolve("index.html"), "");
        assertThat(browser.js("try { engine().replay('[') } catch (it) { return it.message }"))
                .isEqualTo("This is no JSON: it ends too early.");
    }

    @Test
    void it_decides_alike() throws IOException {
        browser.open(folder.resolve("index.html"), "");
        List<Story> examples = examples();
        int decisions = compared(examples.stream());
        decisions += compared(LongStream.range(0, STORIES).mapToObj(RandomStory::of));
        assertThat(decisions).isPositive();
        Files.createDirectories(FOUND.getParent());
        Files.writeString(
                FOUND,
                "{\"checked\":true,\"examples\":" + examples.size() + ",\"stories\":" + STORIES + ",\"decisions\":"
                        + decisions + "}\n");
    }

    /** Of the run, if there was one. */
    private static List<Story> examples() {
        return !Files.exists(RUN)
                ? List.of()
                : RunReader.read(RUN, Path.of("features"), Path.of("glue")).features().stream()
                        .flatMap(feature -> feature.rules().stream())
                        .flatMap(rule -> rule.examples().stream())
                        .map(Example::notes)
                        .map(Example.Notes::story)
                        .toList();
    }

    /** How many decisions there were; while the browser tells some stories, the next are told here. */
    private static int compared(Stream<Story> stories) {
        int decisions = 0;
        CompletableFuture<Told> before = CompletableFuture.completedFuture(Told.NOTHING);
        var rest = stories.iterator();
        while (before != null) {
            CompletableFuture<Told> next = null;
            if (rest.hasNext()) {
                List<Story> some = new ArrayList<>();
                while (rest.hasNext() && some.size() < AT_ONCE) {
                    some.add(rest.next());
                }
                next = CompletableFuture.supplyAsync(() -> Told.of(some));
            }
            Told here = before.join();
            Object there = browser.js(
                    "return arguments[0].map(it => { try { return engine().digest(it); } catch (e) { return e.message; } });",
                    here.written);
            for (int i = 0; i < here.stories.size(); i++) {
                decisions += here.stories.get(i).scenes().size();
                if (!here.digests.get(i).equals(((List<?>) there).get(i))) {
                    throw new AssertionError(difference(here.stories.get(i)));
                }
            }
            before = next;
        }
        return decisions;
    }

    /** Stories, as they are written, and what came of each here. */
    private record Told(List<Story> stories, List<String> written, List<String> digests) {

        static final Told NOTHING = new Told(List.of(), List.of(), List.of());

        static Told of(List<Story> stories) {
            List<String> written = stories.stream().map(Written::of).toList();
            return new Told(
                    stories, written, written.stream().map(Replay::digest).toList());
        }
    }

    private static String difference(Story story) {
        Story shortest = shortened(story);
        String here = Replay.of(Written.of(shortest));
        String there = there(shortest);
        int at = 0;
        while (at < Math.min(here.length(), there.length()) && here.charAt(at) == there.charAt(at)) {
            at++;
        }
        return "The core in the page does not decide as it does here on\n" + Written.of(shortest) + "\nHere\n"
                + from(here, at) + "\nin the page\n" + from(there, at);
    }

    private static String from(String told, int difference) {
        return told.substring(Math.max(0, difference - 200), Math.min(told.length(), difference + 400));
    }

    /** Without what does not matter. */
    private static Story shortened(Story story) {
        for (int i = story.scenes().size() - 1; i >= 0; i--) {
            List<Story.Scene> fewer = new ArrayList<>(story.scenes());
            fewer.remove(i);
            Story shorter = new Story(fewer);
            if (!Replay.of(Written.of(shorter)).equals(there(shorter))) {
                return shortened(shorter);
            }
        }
        return story;
    }

    private static String there(Story story) {
        return (String) browser.js(
                "try { return engine().replay(arguments[0]); } catch (e) { return e.message; }", Written.of(story));
    }
}
