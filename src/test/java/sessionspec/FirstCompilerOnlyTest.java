package sessionspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstCompilerOnlyTest {

    private static final Path PROGRAM = Path.of("a.jar").toAbsolutePath();

    private static Optional<List<String>> command(String line, String vm) {
        return FirstCompilerOnly.command("java", Arrays.asList(line.split(" ")), Optional.of(PROGRAM), vm);
    }

    @Test
    void theSameCommandLineIsStartedWithOneOptionMore() {
        assertThat(command("-Xmx1g -jar a.jar report --out x", "OpenJDK 64-Bit Server VM"))
                .hasValue(
                        List.of("java", "-XX:TieredStopAtLevel=1", "-Xmx1g", "-jar", "a.jar", "report", "--out", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "-jar other.jar report,                         OpenJDK VM",
        "-cp a.jar sessionspec.Main report,             OpenJDK VM",
        "-XX:TieredStopAtLevel=1 -jar a.jar report,     OpenJDK VM",
        "-XX:-TieredCompilation -jar a.jar report,      OpenJDK VM",
        "-Xint -jar a.jar report,                       OpenJDK VM",
        "-jar a.jar report,                             Eclipse OpenJ9 VM",
        "'',                                            OpenJDK VM"
    })
    void anyOtherIsLeftAsItIs(String line, String vm) {
        assertThat(command(line, vm)).isEmpty();
    }

    @Test
    void aSmallRunIsNotWorthIt(@TempDir Path folder) throws Exception {
        Path messages = folder.resolve("run.ndjson");
        try (RandomAccessFile file = new RandomAccessFile(messages.toFile(), "rw")) {
            file.setLength(FirstCompilerOnly.LARGE - 1);
        }
        assertThat(FirstCompilerOnly.run("report", "--messages", messages.toString()))
                .isEmpty();
        assertThat(FirstCompilerOnly.run("report", "--messages=no-such-file")).isEmpty();
    }

    @Test
    void theShardsOfARunCountTogether(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.ndjson"), "12345");
        Files.writeString(folder.resolve("b.ndjson"), "678");
        String one = folder.resolve("a.ndjson").toString();
        assertThat(FirstCompilerOnly.messages("report", "--messages", folder.toString()))
                .isEqualTo(8);
        assertThat(FirstCompilerOnly.messages("report", "--messages=" + one, "--messages", one))
                .isEqualTo(10);
    }

    @Test
    void aProgramThatIsNotTheJarGoesOnAsItIs(@TempDir Path folder) throws Exception {
        Path messages = folder.resolve("run.ndjson");
        try (RandomAccessFile file = new RandomAccessFile(messages.toFile(), "rw")) {
            file.setLength(FirstCompilerOnly.LARGE);
        }
        assertThat(FirstCompilerOnly.run("report", "--messages=" + messages)).isEmpty();
    }
}
