package sessionspec.drift.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppliedFileTest {

    private static final String TEXT = "Thé “chaud” – 3 °C.\nMake it.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void reads_what_says_nothing_of_its_encoding(String charset) throws IOException {
        assertThat(text(TEXT.getBytes(charset))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void reads_every_byte_order_mark(String charset) throws IOException {
        assertThat(text(("\uFEFF" + TEXT).getBytes(charset))).isEqualTo(TEXT);
        assertThat(text(("\uFEFF茶").getBytes(charset))).isEqualTo("茶");
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=windows-1251>чай, windows-1251",
        "<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>茶, Shift_JIS",
        "<meta charset='iso-8859-1'>“thé”, windows-1252",
        "<meta charset='no-such-charset'>“thé”, windows-1252",
        "<meta charset='utf-8'>“thé”, windows-1252",
        "<meta charset='iso-8859-1'>“thé”, UTF-8"
    })
    void reads_the_encoding_that_a_web_page_declares_unless_it_is_another_for_certain(String page, String charset)
            throws IOException {
        assertThat(text(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
    }

    @Test
    void names_the_byte_that_spoils_a_file() throws IOException {
        byte[] bytes = "Thé à\nmenthe X".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;

        assertProblem(
                Files.write(folder.resolve("a.txt"), bytes), 2, "not valid UTF-8: byte 0xE9 at offset 15", "UTF-8");
        assertProblem(
                Files.write(folder.resolve("b.txt"), new byte[] {'T', '\n', (byte) 0x81, 'x'}),
                2,
                "not valid windows-1252: byte 0x81 at offset 2",
                "Save it as UTF-8");
    }

    @Test
    void tells_a_file_that_was_encoded_twice() throws IOException {
        byte[] once = "It’s tea – “hot” tea".getBytes(StandardCharsets.UTF_8);

        assertProblem(
                Files.writeString(
                        folder.resolve("a.txt"),
                        new String(once, Charset.forName("ISO-8859-1")).replace("\u00E2\u0080", "\u00E2\u20AC")),
                0,
                "encoded twice",
                "save it again");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', a PDF",
        "'PK\u0003\u0004 word/document.xml', .docx",
        "'PK\u0003\u0004 else', ZIP",
        "'{\\rtf1 text', rich text",
        "'\u0089PNG', PNG",
        "'From: <Saved by Blink>', .mhtml"
    })
    void names_what_is_no_text(String start, String name) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), start.getBytes(StandardCharsets.ISO_8859_1));

        assertProblem(file, 0, name, "save it again as a web page");
    }

    @Test
    void refuses_what_is_no_file_without_opening_it() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path loop = folder.resolve("loop.txt");
        Files.createSymbolicLink(loop, loop);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertProblem(pipe, 0, "a pipe or a device", "Put the document itself"));
        assertProblem(loop, 0, "leads nowhere, or in a circle", "mend the link");
        assertProblem(folder.resolve("no.txt"), 0, "no such file", "Check the path");
        assertProblem(Files.createDirectory(folder.resolve("a.txt")), 0, "a folder", "Put the document itself");
    }

    @Test
    void refuses_a_file_that_may_not_be_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file)).isFalse();

        assertProblem(file, 0, "may not be read", "Check its permissions");
    }

    @Test
    void refuses_at_once_what_is_larger_than_a_document_can_be() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[10 << 20]);

        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> assertProblem(file, 0, "larger than 4 MB", "save it again"));
    }

    private String text(byte[] bytes) throws IOException {
        return SuppliedFile.read(Files.write(folder.resolve("text.html"), bytes))
                .text();
    }

    private static void assertProblem(Path file, int line, String what, String remedy) {
        assertThatThrownBy(() -> SuppliedFile.read(file)).isInstanceOfSatisfying(UnreadableDocument.class, e -> {
            assertThat(e.problem().place().line()).isEqualTo(line);
            assertThat(e.problem().place().file()).endsWith(String.valueOf(file.getFileName()));
            assertThat(e.problem().what()).contains(what);
            assertThat(e.problem().remedy()).contains(remedy);
        });
    }
}
