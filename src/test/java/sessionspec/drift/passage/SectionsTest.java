package sessionspec.drift.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sessionspec.catalogue.Section;

class SectionsTest {

    /** Words starting with a capital may be headings; the result has the section of each word, "-" for none. */
    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "A B C, x A y B z C w, - A A B B C C, all in order",
        "A B C, A x C y, A A C C, a heading that is gone is passed over",
        "A B A, A x B y A z, A A B B A A, a heading listed twice matches twice",
        "A B C D, A x D y B z C w D v, A A A A B B C C D D, the words of a later heading do not skip those between",
        "A B C, A B C A x B y C z, - - - A A B B C C, a table of contents is no text",
        "A B, A x X y B z, A A A A B B, an unknown heading is a passage like any other",
        "A B, A b x B, A A A B, the same words in running text are no heading",
        "A B, x y, - -, none at all",
        "A B, A x A y B, A A A A B, the first of equals wins",
    })
    void findsHeadings(String headings, String words, String expected, String reason) {
        List<Block> blocks = words(words)
                .map(w -> Block.of(w, 0, Character.isUpperCase(w.charAt(0)) ? Block.Shape.HEADING : Block.Shape.BODY))
                .toList();

        assertThat(new Sections(words(headings).map(Section::of).toList()).of(blocks))
                .as(reason)
                .containsExactlyElementsOf(
                        words(expected).map(w -> w.equals("-") ? "" : w).toList());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" "));
    }
}
