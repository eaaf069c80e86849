package sessionspec.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a sign-in, of course            | #:~:text=a%20sign%2Din%2C%20of%20course
            one two three four five six     | #:~:text=one%20two%20three%20four%20five%20six
            one two three four five six 7-8 | #:~:text=one%20two%20three,five%20six%207%2D8
            """)
    void aBrowserFindsTheWords(String text, String fragment) {
        assertThat(Citations.fragment(text)).isEqualTo(fragment);
    }
}
