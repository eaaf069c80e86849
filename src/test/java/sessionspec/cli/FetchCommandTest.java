package sessionspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Where nobody answers. */
    private String url = "";

    @BeforeEach
    void two_documents() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + closed.getLocalPort() + "/";
        }
        for (String id : List.of("CU", "TP")) {
            Files.writeString(folder.resolve(id + ".yaml"), """
                    document:
                      id: %s
                      file: pots-%s
                      title: All about it
                      publisher: Pots Monthly
                      url: %s
                      edition: undated
                    sections: []
                    statements: []
                    """.formatted(id, id, url));
        }
    }

    @Test
    void what_cannot_be_fetched_is_told_for_each_document_and_at_the_end() {
        assertThat(run()).isEqualTo(1);

        assertThat(out.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("(?:CU|TP)  not reached: .* Is there a network\\?"));
        assertThat(err.toString())
                .contains("2 of 2 documents could not be fetched")
                .doesNotContain("\tat ");
    }

    @Test
    void a_dry_run_only_says_what_would_be_done() {
        assertThat(run("--dry-run", "TP")).isZero();

        assertThat(out.toString())
                .startsWith("TP  would be fetched from " + url)
                .contains("pots-TP.html");
        assertThat(folder.resolve("to")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"XX, There is no document XX; there are CU and TP", "--timeout=0, --timeout is at least 1 second"})
    void wrong_usage_is_told(String argument, String told) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(err.toString()).contains(told.replace(" and ", ", "));
    }

    private int run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("fetch", "--catalogue=" + folder, "--to=" + folder.resolve("to")));
        arguments.addAll(List.of(more));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }
}
