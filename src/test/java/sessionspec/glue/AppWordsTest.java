package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sessionspec.ask.words.Apps;
import sessionspec.core.kernel.App;

/** What one can ask of and what steps can name are the same apps. */
class AppWordsTest {

    static Stream<App> apps() {
        return Apps.listed().stream();
    }

    @ParameterizedTest
    @MethodSource("apps")
    void stepsKnowEveryApp(App app) {
        assertThat(app.name()).matches(AppWords.PATTERN);
        assertThat(AppWords.parse(app.name())).isEqualTo(app);
    }
}
