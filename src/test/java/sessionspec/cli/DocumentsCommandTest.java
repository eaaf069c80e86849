package sessionspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsCommandTest {

    @TempDir
    private Path folder;

    private Path sources;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void two_documents() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        for (String file : new String[] {"teapots", "cups"}) {
            Files.writeString(folder.resolve(file + ".yaml"), """
                    document:
                      id: %s
                      file: %s
                      title: All about %s
                      publisher: Pots Monthly
                      url: https://pots.example/%s
                      edition: undated
                    sections: []
                    statements: []
                    """.formatted(
                            file.substring(0, 2).toUpperCase(Locale.ROOT), file, file, file));
        }
    }

    @Test
    void tells_where_to_get_each_document_and_how_to_save_it() {
        assertThat(run()).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "CU  All about cups",
                        "    publisher  Pots Monthly",
                        "    published  https://pots.example/cups",
                        "    edition    undated",
                        "    save as    cups with .html, .md or .txt",
                        "",
                        "TE  All about teapots",
                        "    publisher  Pots Monthly",
                        "    published  https://pots.example/teapots",
                        "    edition    undated",
                        "    save as    teapots with .html, .md or .txt",
                        "");
    }

    @Test
    void tells_which_are_there() throws IOException {
        Files.writeString(sources.resolve("teapots.md"), "---\nms.date: 01/31/2026\n---\nTea.");

        assertThat(run("--sources=" + sources)).isZero();
        assertThat(yours()).containsExactly("missing", "teapots.md, edition 2026-01-31");

        Files.writeString(sources.resolve("teapots.txt"), "Tea.");
        Files.createDirectory(sources.resolve("cups.txt"));

        assertThat(run("--sources=" + sources)).isZero();
        assertThat(yours())
                .endsWith(
                        "cups.txt: This is a folder, not a document.",
                        "teapots.md and teapots.txt: keep one of the two");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(run("--sources=" + sources.resolve("no"))).isEqualTo(1);
        assertThat(err.toString()).contains("There is no folder " + sources.resolve("no"));
    }

    @Test
    void a_catalogue_without_documents_is_told() {
        folder = sources;

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("no document in the catalogue " + sources);
    }

    private List<String> yours() {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("    yours"))
                .map(line -> line.substring(15))
                .toList();
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("documents", "--catalogue=" + folder));
        arguments.addAll(List.of(more));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }
}
