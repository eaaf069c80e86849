package sessionspec.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Fault;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Finding.Verb;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.story.Story;
import sessionspec.trace.run.Run;
import sessionspec.trace.run.RunReader;

/** Nothing is denied that no rule ever gives: what a forced denial makes happen really happens elsewhere. */
class DenialsTest {

    private static final Path MESSAGES = Path.of("target/run/messages.ndjson");

    /** Whose deed, and what was done to which kind of thing; of a demand that is met, by what. */
    private record Deed(String rule, Verb verb, String thing) {
        boolean isDoneBy(Deed other) {
            boolean alike = verb == Verb.MEETS || thing.equals(other.thing); // that it is met is the effect
            return verb == other.verb && alike && !rule.equals(other.rule);
        }
    }

    @Test
    void what_rules_deny_other_rules_do() {
        assumeTrue(Files.exists(MESSAGES), "The examples have not run; mvn test runs them.");
        Map<String, Set<Story>> stories = new TreeMap<>();
        Run run = RunReader.read(MESSAGES, Path.of("features"), Path.of("glue"));
        run.features().stream()
                .flatMap(feature -> feature.rules().stream())
                .forEach(rule -> rule.examples()
                        .forEach(example -> rule.tags()
                                .forEach(tag -> stories.computeIfAbsent(tag.name(), any -> new HashSet<>())
                                        .add(example.notes().story()))));
        Set<Deed> done = new HashSet<>();
        stories.values()
                .forEach(told -> told.forEach(
                        story -> deeds(SessionModel.SOUND, story, any -> true).forEach(done::add)));
        Map<String, Set<Deed>> ofNobody = new TreeMap<>();
        stories.forEach((rule, told) -> {
            Model forced = SessionModel.SOUND.under(Fault.forced(rule));
            Set<Deed> alone = told.stream()
                    .flatMap(story ->
                            deeds(forced, story, finding -> finding.rule().equals(rule)))
                    .filter(deed -> !done.contains(deed))
                    .filter(deed -> done.stream().noneMatch(deed::isDoneBy))
                    .collect(Collectors.toSet());
            if (!alone.isEmpty()) {
                ofNobody.put(rule, alone);
            }
        });

        assertThat(done).hasSizeGreaterThan(100);
        assertThat(ofNobody).isEmpty();
    }

    private static Stream<Deed> deeds(Model model, Story story, Predicate<Finding> which) {
        Set<Deed> deeds = new HashSet<>();
        Worlds worlds = Worlds.NEW;
        for (Story.Scene scene : story.scenes()) {
            Model.Answered answered = model.answer(worlds, scene.event());
            worlds = answered.next();
            answered.decision().findings().stream()
                    .filter(finding -> finding.verb() != Verb.DENIES)
                    .filter(which)
                    .forEach(it -> deeds.add(new Deed(it.rule(), it.verb(), it.thing())));
        }
        return deeds.stream();
    }
}
