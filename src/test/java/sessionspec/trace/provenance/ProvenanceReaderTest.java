package sessionspec.trace.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.trace.Provenance;
import sessionspec.trace.run.Run;
import sessionspec.trace.run.Vocabulary;

class ProvenanceReaderTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2024-02-29T12:00:00.123Z"));

    @TempDir
    private Path folder;

    @Test
    void names_every_input_by_its_place_in_the_project() throws IOException {
        Path features =
                Files.createDirectories(folder.resolve("features/catalogue")).getParent();
        Path sources =
                Files.createDirectories(folder.resolve("my secret papers/sub")).getParent();
        Files.writeString(features.resolve("b.feature"), "abc");
        Files.writeString(features.resolve("catalogue/a.yaml"), "");
        Files.writeString(features.resolve(".DS_Store"), "");
        Files.writeString(sources.resolve("ca.md"), "abc");
        Files.writeString(sources.resolve("sub/not-read.md"), "abc");

        Provenance provenance = new ProvenanceReader(Map.of(), NOW)
                .read(
                        List.of(features, features.resolve("catalogue")),
                        Optional.of(sources),
                        List.of("-Dsources=DIR"),
                        RUN,
                        Path.of("no-such-folder"));

        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assertThat(provenance.inputs())
                .contains(
                        new Provenance.Input("features/b.feature", abc),
                        new Provenance.Input("features/catalogue/a.yaml", empty),
                        new Provenance.Input("sources/ca.md", abc))
                .noneMatch(input -> input.file().matches(".*(DS_Store|not-read|secret).*"));
        assertThat(provenance.toString()).doesNotContain(folder.toString());
        assertThat(provenance.command()).isEqualTo("mvn test -Dsources=DIR");
    }

    @Test
    void the_time_stamp_is_the_clock_s_or_the_environment_s() {
        assertThat(read(Map.of()).generatedAt()).isEqualTo("2024-02-29T12:00:00Z");
        assertThat(read(Map.of("SOURCE_DATE_EPOCH", "")).generatedAt()).isEqualTo("2024-02-29T12:00:00Z");
        assertThat(read(Map.of("SOURCE_DATE_EPOCH", "86400")).generatedAt()).isEqualTo("1970-01-02T00:00:00Z");
        assertThatThrownBy(() -> read(Map.of("SOURCE_DATE_EPOCH", "today")))
                .hasMessageContaining("SOURCE_DATE_EPOCH")
                .hasMessageContaining("today");
    }

    @Test
    void names_the_tools_and_the_command() {
        Provenance provenance = read(Map.of());

        assertThat(provenance.command()).isEqualTo("mvn test");
        assertThat(provenance.tools()).extracting(Provenance.Tool::name).containsExactly("cucumber-jvm");
    }

    @Test
    void a_folder_without_a_commit_is_said_in_words() {
        assertThat(ProvenanceReader.commit(folder)).isEqualTo("not under version control");
    }

    @Test
    void a_commit_is_told_with_whether_files_differ(@TempDir Path project) throws Exception {
        for (String command : List.of("init -q", "-c user.name=a -c user.email=a@b commit -q --allow-empty -m first")) {
            run(project, ("git " + command).split(" "));
        }
        assertThat(ProvenanceReader.commit(project)).matches("[0-9a-f]{40}");

        Files.writeString(project.resolve("new"), "");
        assertThat(ProvenanceReader.commit(project)).matches("[0-9a-f]{40}\\+");
    }

    private static void run(Path project, String... command) throws Exception {
        Process process =
                new ProcessBuilder(command).directory(project.toFile()).start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void a_folder_has_the_digest_of_the_list_of_its_files(@TempDir Path project) throws Exception {
        Files.createDirectories(project.resolve("b"));
        Files.writeString(project.resolve("b/x"), "1");
        Files.writeString(project.resolve("a.txt"), "2");
        Files.writeString(project.resolve(".hidden"), "3");
        String before = ProjectFiles.digest(project);
        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(ProjectFiles.digest(project));

        Files.writeString(project.resolve(".hidden"), "4");
        assertThat(ProjectFiles.digest(project)).isEqualTo(before);
        Files.writeString(project.resolve("b/x"), "5");
        assertThat(ProjectFiles.digest(project)).isNotEqualTo(before);
    }

    @Test
    void what_judged_the_examples_is_an_input() {
        assertThat(read(Map.of()).inputs())
                .extracting(Provenance.Input::file)
                .contains("pom.xml", "src/main")
                .doesNotContain("no-such-folder");
    }

    private static final Run RUN =
            new Run(List.of(), true, List.of(), List.of(new Provenance.Tool("cucumber-jvm", "7")), Vocabulary.NOTHING);

    private static Provenance read(Map<String, String> environment) {
        return new ProvenanceReader(environment, NOW)
                .read(List.of(), Optional.empty(), List.of(), RUN, Path.of("no-such-folder"));
    }
}
