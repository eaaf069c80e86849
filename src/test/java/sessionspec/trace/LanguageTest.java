package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of the fixture glue, from its registration to its use. */
class LanguageTest {

    @TempDir
    private Path folder;

    @Test
    void everyRegisteredPhraseIsThereWithItsUse() {
        Language language = new Pipeline(folder)
                .feature("a.feature", """
                        Feature: A
                          @AB-1 @CA-001
                          Rule: It holds
                            Example: One
                              When AB-1 decides
                              And AB-1 decides
                        """)
                .statement("CA-001")
                .run()
                .join()
                .language();

        assertThat(language.phrases())
                .extracting(Language.Phrase::text)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(5);
        assertThat(language.phrases())
                .filteredOn(it -> it.steps() > 0)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.roles()).containsExactly("When");
                    assertThat(it.steps()).isEqualTo(2);
                    assertThat(it.features()).isEqualTo(1);
                    assertThat(it.example()).isEqualTo(Optional.of(new Language.Use("AB-1 decides", "AB-1.one")));
                    assertThat(it.place()).contains("FixtureSteps.java:");
                });
        assertThat(language.values())
                .filteredOn(it -> it.seen().contains("AB-1"))
                .hasSize(1);
    }
}
