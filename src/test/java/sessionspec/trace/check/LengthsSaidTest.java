package sessionspec.trace.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.catalogue.Problem;
import sessionspec.catalogue.Problems;
import sessionspec.catalogue.yaml.CatalogueLoader;

/** A number in a text of ours is one of its document. */
class LengthsSaidTest {

    private static final Path CATALOGUE = Path.of("features/catalogue");
    private static final String CA = "conditional-access-session-lifetime.yaml";

    @TempDir
    private Path folder;

    @Test
    void every_statement_names_lengths_that_its_passages_print() {
        assertThat(ofStatements(CATALOGUE)).isEmpty();
    }

    @Test
    void a_length_that_no_passage_prints_is_told_with_its_statement() throws IOException {
        copied();
        Path file = folder.resolve(CA);
        String before = Files.readString(file);
        Files.writeString(file, before.replace("says: Five minutes of clock skew", "says: Ten minutes of clock skew"));

        assertThat(Files.readString(file)).isNotEqualTo(before);
        assertThat(ofStatements(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("CA-079 names 10 min,"));
    }

    private void copied() throws IOException {
        try (Stream<Path> files = Files.walk(CATALOGUE)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(CATALOGUE.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    private static List<Problem> ofStatements(Path catalogue) {
        Problems problems = new Problems();
        new LengthsSaid(CatalogueLoader.load(catalogue), problems).ofStatements();
        return problems.sorted();
    }
}
