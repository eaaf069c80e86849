package sessionspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.messages.RunWriter;
import sessionspec.messages.RunWriter.Told;

/** The one file that the build makes, started as a user starts it. */
class JarTest {

    private static final Path JAR = Path.of("target", "session-lifetime-spec.jar");

    @TempDir
    private Path folder;

    @Test
    void it_holds_all_that_a_report_needs_with_a_catalogue_and_without() throws Exception {
        assumeTrue(Files.exists(JAR), "The jar is made when the project is packaged.");
        Path messages = new RunWriter()
                .feature("a.feature", "A", Told.of("", "One", 3, "passed"))
                .to(folder.resolve("run.ndjson"));

        assertThat(start(0, "report", "--messages=" + messages, "--out=" + folder.resolve("run")))
                .contains("THE ONE EXAMPLE PASSED");
        assertThat(start(
                        3,
                        "report",
                        "--messages=" + messages,
                        "--features=features",
                        "--catalogue=features/catalogue",
                        "--out=" + folder.resolve("specification")))
                .contains("NOT VERIFIED");
        assertThat(folder.resolve("specification/living-documentation.json")).isNotEmptyFile();
    }

    /** What it printed, with progress among it where the machine is slow. */
    private static String start(int exit, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }
}
