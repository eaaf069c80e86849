package sessionspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.report.Fixtures;
import sessionspec.report.Hostile;
import sessionspec.report.Written;
import sessionspec.trace.Traceability;

class CompactHtmlTest {

    static Stream<Traceability> results() {
        return Stream.of(Fixtures.verified(), Fixtures.failing(), Hostile.result());
    }

    @ParameterizedTest
    @MethodSource("results")
    void aParserReadsTheSame(Traceability result) {
        String whole = Page.whole(result);
        String compact = CompactHtml.of(whole);
        assertThat(compact).hasSizeLessThan(whole.length() - 1000);
        assertThat(parsed(compact)).isEqualTo(parsed(whole));
    }

    /** As its own printing, which knows in nearly all places where white space is a space, writes what it read. */
    private static String parsed(String html) {
        return Written.read(html).outerHtml().replaceAll("\\s+(?=</?(?:summary|h3|svg|g|path|text)\\b)", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p class="a" id="b-1">x</p>        | <p class=a id=b-1>x</p>
            <p class="a b">x</p>               | <p class="a b">x</p>
            <p title="">x</p>                  | <p title="">x</p>
            <a href="a/b/">x</a>               | <a href="a/b/">x</a>
            <path class="a"/>                  | <path class="a"/>
            <p title="1 > 0 = yes">x</p>       | <p title="1 > 0 = yes">x</p>
            <style>a[b="c"]{}</style><i id="d">| <style>a[b="c"]{}</style><i id=d>
            a="b" &lt;i id="c">                | a="b" &lt;i id="c">
            <script>if (1 <"2">3) {}</script>  | <script>if (1 <"2">3) {}</script>
            """)
    void quotationMarksStayWhereTheyAreNeeded(String whole, String compact) {
        assertThat(CompactHtml.of(whole)).isEqualTo(compact);
    }

    @Test
    void whiteSpaceStaysWhereItIsASpace() {
        assertThat(CompactHtml.of("<p>\n<a>1</a>\n<a>2</a>\n<p>b\n<i>c</i>\n</p>"))
                .isEqualTo("<p>\n<a>1</a>\n<a>2</a><p>b\n<i>c</i></p>");
    }
}
