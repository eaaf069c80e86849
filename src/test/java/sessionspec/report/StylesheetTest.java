package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void onlyWhatMeansNothingGoes() {
        assertThat(Stylesheet.compact("/* a { } */\na  b:hover ,\n.c > d {\n  color: red;\n  margin: 0 auto;\n}\n"))
                .isEqualTo("a b:hover,.c > d{color:red;margin:0 auto}");
        assertThat(Stylesheet.compact("a :not(b) { --x-y: calc(1px + 2px); }"))
                .isEqualTo("a :not(b){--x-y:calc(1px + 2px)}");
    }
}
