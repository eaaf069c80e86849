package sessionspec.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        String text = "Ein Satz \u2013 mit \u00dcml\u00e4uten,\n\tzwei Zeilen und \uD83D\uDE42.";
        assertThat(VisibleText.text(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, [U+0000]", "001B, [U+001B]", "000D, [U+000D]", "007F, [U+007F]", "0085, [U+0085]", "202E, [U+202E]",
        "2066, [U+2066]", "200B, [U+200B]", "FEFF, [U+FEFF]", "2028, [U+2028]", "FFFE, \uFFFD", "E0041, [U+E0041]"
    })
    void whatCannotBeSeenIsShown(String code, String shown) {
        String hidden = Character.toString(Integer.parseInt(code, 16));
        assertThat(VisibleText.text("a" + hidden + "b")).isEqualTo("a" + shown + "b");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(VisibleText.text("a\uD800b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void lineBreaksOfEverySystemAreLineBreaks() {
        assertThat(VisibleText.text("a\r\nb\u0000")).isEqualTo("a\nb[U+0000]");
    }

    @Test
    void oneLineStaysOneLine() {
        assertThat(VisibleText.line("  a \n\t b\u0000 ")).isEqualTo("a b[U+0000]");
    }
}
