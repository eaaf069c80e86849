package sessionspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and indentation are left out by patterns that do not know what a text in quotation marks is. */
class InlinedFilesTest {

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`");

    @ParameterizedTest
    @MethodSource("files")
    void no_text_has_what_is_left_out(String file) {
        assertThat(damaged(InlinedFiles.resource(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"let a = 'b /* c';", "let a = `b\n  c`;", "let a = `b\n// c`; // `", "a { content: \"/* b */\" }"
            })
    void such_a_text_is_noticed(String source) {
        assertThat(damaged(source)).hasSize(1);
    }

    private static List<String> damaged(String source) {
        return COMMENT_OR_TEXT
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(it -> !it.startsWith("/") && (it.contains("/*") || it.contains("\n")))
                .toList();
    }

    static Stream<String> files() {
        return Stream.concat(
                InlinedFiles.SCRIPTS.stream().map(name -> name + ".js"), Stream.of("report.css", "paper.css"));
    }
}
