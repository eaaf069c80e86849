package sessionspec.ask.gherkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Answered;
import sessionspec.ask.lasting.Inquiry;
import sessionspec.ask.words.QuestionText;
import sessionspec.ask.words.RandomQuestions;
import sessionspec.core.SessionModel;

/** What is copied as Gherkin passes as it stands, by the steps of the features. */
class GherkinTest {

    private static final int STORIES = 200;

    @TempDir
    private Path folder;

    @Test
    void anExampleHasTheStepsOfTheStoryAndItsEnd() {
        Question question =
                QuestionText.parse("1;user managed;device joined;policy every 1h;browser none;00:00 logs in;"
                        + "00:30 locks the device;04:45 unlocks the device;then works");

        assertThat(Gherkin.of(Answered.of(SessionModel.SOUND, question))).isEqualTo("""
                        Example: Asked whether the user who goes on all the time works, until 05:45
                          Given the user alex@contoso.com is managed
                          And a policy that requires sign-in every hour
                          When the user logs in to a joined device at 00:00
                          And the device is locked at 00:30
                          And the device is unlocked at 04:45
                          And the user works at 05:44
                          Then the user is prompted for the first factor at 05:45
                        """);
    }

    @Test
    void whatNobodyHasSaidIsToldOfIt() {
        Question question = QuestionText.parse("1;user managed;00:00 signs in;then idle");

        assertThat(Gherkin.of(new Inquiry(SessionModel.SOUND, question).alone()))
                .contains("  # Nothing is said of the device: an unregistered one stands for it\n")
                .contains("  # Not said, and it matters: the sign-in frequency, ");
    }

    @Test
    void randomStoriesPassAsTheyStand() throws IOException {
        List<String> examples = RandomQuestions.of(15)
                .flatMap(question -> example(question).stream())
                .limit(STORIES)
                .toList();
        StringBuilder feature = new StringBuilder("Feature: Asked\n\n");
        for (int at = 0; at < examples.size(); at++) {
            feature.append(examples.get(at).replace("Example: Asked", "Example: " + at + " asked"))
                    .append('\n');
        }

        assertThat(run(feature.toString())).isEmpty();
        assertThat(examples.stream().filter(it -> it.contains("No phrase says")).count())
                .as("stories of which not all can be said")
                .isLessThan(STORIES / 10);
    }

    /** Nothing of what cannot be. */
    private static Optional<String> example(Question question) {
        try {
            return Optional.of(Gherkin.of(Answered.of(SessionModel.SOUND, question)));
        } catch (NotUnderstood impossible) {
            return Optional.empty();
        }
    }

    @Test
    void everyFormHasStepsThatTheGlueKnows() throws IOException {
        String steps = RandomQuestions.phrases()
                .flatMap(phrase -> phrase.steps().stream().map(step -> line(step, phrase)))
                .collect(Collectors.joining("\n"));

        assertThat(run("Feature: Asked\n\n  Example: all\n" + steps + "\n", "--dry-run"))
                .isEmpty();
    }

    private static String line(String step, Phrase phrase) {
        boolean given = phrase.form().topic().isGiven();
        String said = step.replace("{device}", "a joined");
        return "    " + (given ? "Given " + said : "When " + StepLines.timed(said, "at 01:00"));
    }

    /** What failed, as Cucumber tells it. */
    private String run(String feature, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("asked.feature"), feature);
        Path summary = folder.resolve("summary.txt");
        List<String> arguments =
                new ArrayList<>(List.of("--glue", "sessionspec.glue", "--plugin", "pretty:" + summary, "--monochrome"));
        arguments.addAll(List.of(more));
        arguments.add(file.toString());
        byte code = Main.run(
                arguments.toArray(String[]::new), Thread.currentThread().getContextClassLoader());
        return code == 0 ? "" : Files.readString(summary) + "\n" + feature;
    }
}
