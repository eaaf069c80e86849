package sessionspec.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sessionspec.ask.Question;
import sessionspec.ask.lasting.Beat;
import sessionspec.ask.lasting.Telling;
import sessionspec.ask.wording.AnswerWords;
import sessionspec.ask.words.Apps;
import sessionspec.ask.words.QuestionText;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.story.Story;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;
import sessionspec.core.tenant.TenantEvent.CommandFailed;
import sessionspec.trace.Example;
import sessionspec.trace.run.RunReader;

/** What an example tells is asked as a question, and answered as the example is. */
class RetellingTest {

    private static final Path RUN = Path.of("target", "run", "messages.ndjson");
    private static final App OUTLOOK = Apps.named("Outlook").orElseThrow();
    private static final Device PERSONAL = new Device(Device.Join.PERSONAL);

    @Test
    void what_is_asked_last_is_asked_and_what_the_example_does_not_have_is_said() {
        Retelling retelling = Retelling.of(story("john@contoso.com"));

        assertThat(isWhole(retelling)).isTrue();
        assertThat(QuestionText.lines(retelling.question())).isEqualTo("""
                ask 1
                device personal
                policy every 1h for Outlook
                browser none
                00:00 signs in
                00:59 works in Outlook
                then idle
                """);
        assertThat(QuestionText.address(retelling.question()))
                .isEqualTo("1;device+personal;policy+every+1h+for+Outlook;browser+none;00:00+signs+in;"
                        + "00:59+works+in+Outlook;then+idle");
    }

    @Test
    void what_has_no_words_is_left_out_and_told() {
        Event failed = new CommandFailed(at(30));

        Retelling retelling = Retelling.of(new Story(List.of(
                scene(new SignedIn(PERSONAL, "alex@contoso.com", Set.of(Factor.FIRST_FACTOR), at(0))), scene(failed))));

        assertThat(isWhole(retelling)).isFalse();
        assertThat(retelling.untold()).containsExactly(failed);
        assertThat(QuestionText.address(retelling.question()))
                .isEqualTo("1;device+personal;policy+none;browser+none;00:00+signs+in;then+idle");
    }

    /** Of the run, if there was one. */
    @Test
    void most_examples_can_be_asked_and_are_answered_alike() throws IOException {
        if (!Files.exists(RUN)) {
            return;
        }
        List<Example> examples = RunReader.read(RUN, Path.of("features"), Path.of("glue")).features().stream()
                .flatMap(feature -> feature.rules().stream())
                .flatMap(rule -> rule.examples().stream())
                .toList();
        int whole = 0;
        for (Example example : examples) {
            Story story = example.notes().story();
            Retelling retelling = Retelling.of(story);
            if (isWhole(retelling)) {
                whole++;
                assertThat(answers(QuestionText.parse(QuestionText.lines(retelling.question())), story))
                        .as(example.name() + ": " + QuestionText.address(retelling.question()))
                        .isEqualTo(answers(story));
            }
        }
        assertThat(whole * 100.0 / examples.size())
                .as("percent of the examples")
                .isGreaterThan(90);
    }

    private static boolean isWhole(Retelling retelling) {
        return retelling.untold().isEmpty() && retelling.objection().isEmpty();
    }

    /** What whoever asks is answered in the story, with the instants. */
    private static List<String> answers(Story story) {
        List<String> answers = new ArrayList<>();
        Worlds worlds = Worlds.NEW;
        for (Story.Scene scene : story.scenes()) {
            Model.Answered answered = SessionModel.SOUND.answer(worlds, scene.event());
            worlds = answered.next();
            if (AnswerWords.asks(scene.event())) {
                answers.add(scene.event().at() + " " + answered.decision().answer());
            }
        }
        return answers;
    }

    /** The same of the question, the last instant being that of the story. */
    private static List<String> answers(Question question, Story story) {
        Telling telling = Telling.of(SessionModel.SOUND, question);
        List<String> answers = new ArrayList<>();
        for (Beat beat : telling.beats()) {
            for (int at = 0; at < beat.events().size(); at++) {
                if (AnswerWords.asks(beat.events().get(at))) {
                    answers.add(beat.at() + " " + beat.decisions().get(at).answer());
                }
            }
        }
        Event last = story.scenes().get(story.scenes().size() - 1).event();
        if (answers.size() < answers(story).size()) {
            answers.add(
                    last.at() + " " + telling.asked(telling.worlds(), last.at()).answer());
        }
        return answers;
    }

    /** On a personal device under a policy for Outlook, which is asked for twice. */
    private static Story story(String user) {
        return new Story(List.of(
                scene(hourly(new Target.Everything())),
                scene(hourly(new Target.OneApp(OUTLOOK))),
                scene(new SignedIn(PERSONAL, user, Set.of(Factor.FIRST_FACTOR), at(0))),
                scene(works(user, 59)),
                scene(works(user, 60))));
    }

    private static Event hourly(Target target) {
        return new Configured(at(0), new Policy(1, target, Optional.of(Duration.ofHours(1)), false));
    }

    private static Event works(String user, int minute) {
        Place place = new Place(user, PERSONAL, Place.APPS);
        return new AccessRequested(at(minute), place, OUTLOOK, Client.NATIVE_APP, true, Set.of());
    }

    private static Story.Scene scene(Event event) {
        return new Story.Scene(event, List.of());
    }

    private static Instant at(int minute) {
        return Instant.EPOCH.plus(Duration.ofMinutes(minute));
    }
}
