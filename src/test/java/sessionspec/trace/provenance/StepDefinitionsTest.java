package sessionspec.trace.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.catalogue.Place;
import sessionspec.next.story.Story;
import sessionspec.trace.Step;
import sessionspec.trace.StepDefinition;
import sessionspec.trace.run.Run;
import sessionspec.trace.run.RunExample;
import sessionspec.trace.run.RunFeature;
import sessionspec.trace.run.RunRule;

class StepDefinitionsTest {

    @TempDir
    Path glue;

    @BeforeEach
    void source() throws Exception {
        Files.createDirectories(glue.resolve("clock"));
        Files.writeString(glue.resolve("clock/ClockSteps.java"), """
                package clock;
                public final class ClockSteps {
                    @Given("it is {time}")
                    public void at(Instant instant) {}

                    @Given("it is {time} on {day}")
                    public void at(
                            Instant instant, List<String> days) {}

                    public void zone(Words.Zone zone) {}

                    void helper() { at(null); }
                }
                """);
    }

    private List<StepDefinition> of(String... definitions) {
        List<Step> steps = List.of(definitions).stream()
                .map(it -> new Step("Given", "it is " + it, List.of(), List.of(), "", "passed", "", it))
                .toList();
        RunExample example =
                new RunExample("E", 1, 1, "", List.of(), List.of(), true, steps, List.of(), new Story(List.of()));
        RunFeature feature = new RunFeature(
                "a.feature",
                "F",
                "",
                List.of(new RunRule("R", "", new Place("a.feature", 1), List.of(), List.of(example), List.of())),
                List.of(),
                List.of());
        return StepDefinitions.of(new Run(List.of(feature), true, List.of(), List.of()), glue);
    }

    @Test
    void overloadedMethodsAreToldApartByTheirParameters() {
        assertThat(of("clock.ClockSteps.at(Instant)", "clock.ClockSteps.at(Instant, List)"))
                .extracting(it -> it.place().replaceAll(".*/", ""))
                .containsExactly("ClockSteps.java:4", "ClockSteps.java:7");
    }

    @Test
    void aNestedTypeIsFoundAsTheSourceWritesIt() {
        assertThat(of("clock.ClockSteps.zone(Words$Zone)"))
                .extracting(it -> it.place().replaceAll(".*/", ""))
                .containsExactly("ClockSteps.java:10");
    }

    @Test
    void eachIsCountedAndKeepsItsFirstStep() {
        assertThat(of("clock.ClockSteps.at(Instant)", "clock.ClockSteps.at(Instant)"))
                .singleElement()
                .satisfies(it -> assertThat(it.uses()).isEqualTo(2));
    }

    @Test
    void withoutItsSourceOnlyTheNameIsKnown() {
        assertThat(of("clock.OtherSteps.at(Instant)", "clock.ClockSteps.gone()", "a lambda"))
                .extracting(StepDefinition::place)
                .containsOnly("");
    }
}
