package sessionspec.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing with a program that only claims to be Chromium. */
class PrintEditionTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Finds the argument that names the PDF, as the program must. */
    private static final String PDF =
            "for it in \"$@\"; do case \"$it\" in --print-to-pdf=*) pdf=\"${it#*=}\";; esac; done\n";

    private static final String WHOLE = "%PDF-1.4 a page %%EOF";

    @TempDir
    private Path folder;

    private Path page;
    private Path pdf;
    private Path programs;

    @BeforeEach
    void page() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "It needs a shell.");
        Path report = Files.createDirectories(folder.resolve("a report"));
        page = Files.writeString(report.resolve("index.html"), "<p>page");
        pdf = report.resolve("it.pdf");
        programs = Files.createDirectories(folder.resolve("programs"));
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + PDF + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Optional<String> print(Duration limit) throws InterruptedException {
        return PrintEdition.make(page, pdf, folder.resolve("nowhere") + ":" + programs, limit);
    }

    private String whyNot(Duration limit) throws Exception {
        Optional<String> why = print(limit);
        assertThat(why).isPresent();
        assertThat(pdf).doesNotExist();
        onlyThePageAnd();
        return why.get();
    }

    private void onlyThePageAnd(String... more) throws IOException {
        try (Stream<Path> files = Files.list(page.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("index.html"), Stream.of(more))
                            .toList());
        }
    }

    @Test
    void aWholePdfIsMovedIntoPlace() throws Exception {
        program("chromium", "printf '%s' \"" + WHOLE + "\" > \"$pdf\"");

        assertThat(print(LIMIT)).isEmpty();
        assertThat(pdf).hasContent(WHOLE);
        onlyThePageAnd("it.pdf");
    }

    @Test
    void itIsToldThePageAndSparesItsOwnHeaders() throws Exception {
        program("google-chrome", "echo \"%PDF- $@ %%EOF\" > \"$pdf\"");

        assertThat(print(LIMIT)).isEmpty();
        assertThat(pdf).content().contains("--headless", "--no-pdf-header-footer", "file:///", "a%20report/index.html");
    }

    @Test
    void withoutChromiumItSaysWhatToDo() throws Exception {
        assertThat(whyNot(LIMIT)).contains("on the PATH", "print it");

        Files.writeString(programs.resolve("chromium"), "not a program");
        assertThat(whyNot(LIMIT)).contains("on the PATH");
    }

    @Test
    void aProgramThatHangsIsEndedWithWhatItStarted() throws Exception {
        Path alive = folder.resolve("alive");
        program("chromium", "(sleep 2; touch '" + alive + "') & sleep 60");

        long start = System.nanoTime();
        assertThat(whyNot(Duration.ofMillis(500))).contains("took longer than", "was ended");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        Thread.sleep(2500);
        assertThat(alive).doesNotExist();
    }

    @Test
    void aPdfThatIsNotWholeIsNone() throws Exception {
        for (String script : List.of(
                "true",
                "printf '%%PDF-1.4 and then' > \"$pdf\"",
                "printf 'sorry %%%%EOF' > \"$pdf\"",
                ": > \"$pdf\"")) {
            program("chromium", script);
            assertThat(whyNot(LIMIT)).as(script).contains("left no whole PDF");
        }
    }

    @Test
    void aProgramThatFailsIsQuoted() throws Exception {
        program("chromium", "printf '%s' \"" + WHOLE + "\" > \"$pdf\"; echo first; echo out of paper >&2; exit 7");

        assertThat(whyNot(LIMIT))
                .contains("ended with 7", "it said: out of paper")
                .doesNotContain("first");
    }

    @Test
    void anOlderPdfStaysWhenANewOneCannotBeMade() throws Exception {
        Files.writeString(pdf, "older");
        program("chromium", "exit 1");

        assertThat(print(LIMIT)).isPresent();
        assertThat(pdf).hasContent("older");
    }

    @Test
    void withoutAPageThereIsNothingToPrint() throws Exception {
        program("chromium", "exit 1");
        Files.delete(page);

        assertThat(print(LIMIT).get()).contains("index.html", "write the report first");
    }
}
