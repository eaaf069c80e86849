package sessionspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.report.Reports;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                | Name a command",
                "reprot                          | Did you mean: sessionspec report or",
                "report --mesages=x              | Possible solutions: --messages",
                "report --messages=x             | Missing required option: '--out=DIR'",
                "report --features               | Missing required parameter for option '--features'",
                "pdf                             | Missing required option: '--out=DIR'",
                "pdf --out=a --make=perhaps      | expected one of [FALSE, TRUE, FULL]",
                "passages                        | Missing required parameter: 'FILE'",
                "pdf --out=a --out=b             | should be specified only once"
            })
    void wrong_usage_is_told_with_the_way_out(String arguments, String told) {
        assertThat(run(arguments == null ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);

        assertThat(err.toString()).contains(told);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "report --help", "pdf --help", "passages --help", "documents --help", "fetch --help"})
    void help_is_no_mistake(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();

        assertThat(out.toString()).startsWith("Usage: sessionspec").contains("Show this help.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_report_is_written_whatever_went_wrong(String sources) throws IOException {
        Path report = folder.resolve("report");

        assertThat(report(report, "--sources=" + sources)).isEqualTo(3);

        assertThat(Files.readString(report.resolve(Reports.SUMMARY))).contains("messages.ndjson");
        assertThat(report.resolve(Reports.PAGE)).exists();
    }

    @Test
    void a_report_that_cannot_be_written_is_told_in_words() throws IOException {
        Path occupied = Files.writeString(folder.resolve("report"), "a file");

        assertThat(report(occupied)).isEqualTo(1);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void a_print_edition_that_cannot_be_made_fails_only_where_it_is_required() {
        assertThat(run("pdf", "--out=" + folder, "--make=false", "--required=true"))
                .isZero();
        assertThat(out.toString()).contains("not made: -Dpdf=false");

        // There is no page, so it cannot be made whether or not there is a browser.
        assertThat(run("pdf", "--out=" + folder)).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("The print edition was not made: ")))
                .hasSize(2);
        assertThat(err.toString()).isEmpty();

        assertThat(run("pdf", "--out=" + folder, "--required=true")).isEqualTo(1);
        assertThat(err.toString()).startsWith("The print edition was not made: ");
    }

    @Test
    void a_baseline_that_is_none_does_not_keep_the_report_from_being_written() throws IOException {
        Path report = folder.resolve("out");

        assertThat(report(report, "--baseline=" + folder.resolve("no.json"))).isEqualTo(3);

        assertThat(summary()).contains("no.json: This report cannot be compared");
        assertThat(report.resolve(Reports.PAGE)).exists();
    }

    @Test
    void passages_are_printed_with_what_a_statement_claims_them_by() throws IOException {
        Path file = Files.writeString(folder.resolve("ca.md"), "# Heading\n\nOne sentence. Another one.\n");

        assertThat(run("passages", file.toString(), "--catalogue=" + folder)).isZero();

        assertThat(out.toString().lines()).anyMatch(line -> line.matches("[0-9a-f]{12}(#\\d+)?\\t.*\\tAnother one\\."));
    }

    @Test
    void a_document_that_cannot_be_read_is_told_in_words() {
        assertThat(run("passages", folder.resolve("no.md").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no.md").doesNotContain("\tat ");
    }

    @Test
    void a_run_that_was_interrupted_is_told_first_and_so_is_its_exit_code() throws IOException {
        Files.writeString(
                folder.resolve("messages.ndjson"),
                "{\"testRunStarted\":{\"timestamp\":{\"seconds\":0,\"nanos\":0}}}\n");

        assertThat(report(folder.resolve("out"))).isEqualTo(3);

        assertThat(summary()).startsWith("NOT VERIFIED").contains("The run was interrupted");
        assertThat(Files.readString(folder.resolve("out/index.html"))).contains("The run was interrupted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"elements\":[]}    | messages.ndjson:1: The messages of the run are damaged or break off at this line: it is not a Cucumber message.",
                "# Heading            | messages.ndjson:1: The messages",
                "[                    | messages.ndjson:1: The messages",
                "''                   | messages.ndjson: The run was interrupted",
            })
    void what_is_no_run_is_told_with_file_and_line(String text, String told) throws IOException {
        Files.writeString(folder.resolve("messages.ndjson"), text);

        assertThat(report(folder.resolve("out"))).isEqualTo(3);

        assertThat(summary()).startsWith("NOT VERIFIED").contains(told);
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        assertThat(report(folder.resolve("out"))).isEqualTo(3);
        assertThat(summary()).contains("messages.ndjson", "no such file");
    }

    private String summary() throws IOException {
        return Files.readString(folder.resolve("out").resolve(Reports.SUMMARY));
    }

    private int report(Path to, String... more) {
        String[] arguments = new String[5 + more.length];
        arguments[0] = "report";
        arguments[1] = "--messages=" + folder.resolve("messages.ndjson");
        arguments[2] = "--features=" + folder;
        arguments[3] = "--catalogue=" + folder;
        arguments[4] = "--out=" + to;
        System.arraycopy(more, 0, arguments, 5, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
