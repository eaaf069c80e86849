package sessionspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void onlyWhatMeansNothingGoes() {
        assertThat(Stylesheet.compact("/* a { } */\na  b:hover ,\n.c > d {\n  color: red;\n  margin: 0 auto;\n}\n"))
                .isEqualTo("a b:hover,.c > d{color:red;margin:0 auto}");
        assertThat(Stylesheet.compact("a :not(b) { --x-y: calc(1px + 2px); }"))
                .isEqualTo("a :not(b){--x-y:calc(1px + 2px)}");
    }

    @Test
    void aSelectorStaysWhenAllThatItNamesMayBeThere() {
        String css = "a, .b, .c .b { x: y } .c { x: y } #d p { x: y } kbd + a { x: y } a[href^=\"http.c\"] { x: y }"
                + "@media print { .c { x: y } .b { x: y } @page { @bottom-left { content: \".c\" } } }"
                + "@media screen { .c { x: y } }";

        assertThat(Stylesheet.reduced(css, Set.of("b"), Set.of("kbd")))
                .isEqualTo("a,.b{x:y}a[href^=\"http.c\"]{x:y}"
                        + "@media print{.b{x:y}@page{@bottom-left{content:\".c\"}}}");
    }
}
