package sessionspec.trace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.trace.Step;

class GlueSourceTest {

    @TempDir
    Path glue;

    @BeforeEach
    void source() throws Exception {
        Files.createDirectories(glue.resolve("clock"));
        Files.writeString(glue.resolve("clock/ClockSteps.java"), """
                package clock;
                /** The clock, and what it shows. More of it. */
                public final class ClockSteps {
                    @Given("it is {time}")
                    public void at(Instant instant) {}

                    @Given("it is {time} on {day}")
                    public void at(
                            Instant instant, List<String> days) {}

                    @Then(
                            "the {zone} is long enough to be told on another line than its annotation")
                    public void zone(Words.Zone zone) {}

                    void helper() { at(null); }
                }
                """);
    }

    private Vocabulary.Phrase phrase(String definition) {
        return new GlueSource(glue).phrase("", definition);
    }

    private List<String> places(String... definitions) {
        return Stream.of(definitions)
                .map(definition -> phrase(definition).place())
                .map(place -> place.replaceAll(".*/", ""))
                .toList();
    }

    @Test
    void overloadedMethodsAreToldApartByTheirParameters() {
        assertThat(places("clock.ClockSteps.at(Instant)", "clock.ClockSteps.at(Instant, List)"))
                .containsExactly("ClockSteps.java:5", "ClockSteps.java:8");
    }

    @Test
    void aNestedTypeIsFoundAsTheSourceWritesIt() {
        assertThat(places("clock.ClockSteps.zone(Words$Zone)")).containsExactly("ClockSteps.java:13");
    }

    @Test
    void aClassIsAboutWhatItsFirstSentenceSays() {
        assertThat(phrase("clock.ClockSteps.at(Instant)").concept()).isEqualTo("The clock, and what it shows");
    }

    @Test
    void anAnnotationSaysWhatAPhraseIsFor() {
        assertThat(phrase("clock.ClockSteps.at(Instant, List)").role()).contains(Step.Role.GIVEN);
        assertThat(phrase("clock.ClockSteps.zone(Words$Zone)").role()).contains(Step.Role.THEN);
        assertThat(phrase("clock.ClockSteps.helper()").role()).isEmpty();
    }

    @Test
    void withoutItsSourceOnlyTheNameIsKnown() {
        assertThat(places("clock.OtherSteps.at(Instant)", "clock.ClockSteps.gone()", "a lambda"))
                .containsOnly("");
        assertThat(phrase("clock.OtherSteps.at(Instant)").concept()).isEqualTo("OtherSteps");
    }
}
