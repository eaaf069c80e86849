package sessionspec.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sessionspec.report.Reports;

class GateTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"VERIFIED", "FILTERED: NO VERDICT"})
    void lets_pass_what_is_good_and_says_why(String word) throws IOException {
        summary(word + "\n  Why.\n");

        pass();

        assertThat(out.toString().strip()).isEqualToNormalizingNewlines(word + "\n  Why.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT VERIFIED", "", "verified", "Anything else"})
    void ends_the_build_on_anything_else_after_saying_why(String word) throws IOException {
        summary(word + "\n  Why.\n");

        assertThatThrownBy(this::pass)
                .hasMessageContaining("not verified")
                .satisfies(end -> assertThat(end.getStackTrace()).isEmpty());
        assertThat(out.toString()).contains("Why.");
    }

    @Test
    void ends_the_build_where_there_is_no_report() {
        assertThatThrownBy(this::pass).hasMessageContaining("no report").hasMessageContaining(Reports.SUMMARY);
    }

    private void summary(String text) throws IOException {
        Files.writeString(folder.resolve(Reports.SUMMARY), text);
    }

    private void pass() {
        Gate.pass(folder, new PrintWriter(out, true));
    }
}
