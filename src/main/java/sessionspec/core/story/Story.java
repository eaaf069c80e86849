package sessionspec.core.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;

/** Events in their order, and what is expected after each. */
public record Story(List<Scene> scenes) {

    /** An event and what is expected after it. */
    public record Scene(Event event, List<Assertion> expected) {}

    public Story {
        scenes = List.copyOf(scenes);
    }

    /** The same with an event more. */
    public Story with(Event event) {
        List<Scene> more = new ArrayList<>(scenes);
        more.add(new Scene(event, List.of()));
        return new Story(more);
    }

    /** The same with one thing more expected after the last event; fails when there is none. */
    public Story expecting(Assertion assertion) {
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("something is expected before anything has happened");
        }
        Scene last = scenes.get(scenes.size() - 1);
        List<Assertion> expected = new ArrayList<>(last.expected());
        expected.add(assertion);
        List<Scene> more = new ArrayList<>(scenes.subList(0, scenes.size() - 1));
        more.add(new Scene(last.event(), List.copyOf(expected)));
        return new Story(more);
    }

    /** The first thing that the model does not do as expected; empty when it does everything so. */
    public Optional<String> contradictedBy(Model model) {
        Worlds worlds = Worlds.NEW;
        for (Scene scene : scenes) {
            Model.Answered answered = model.answer(worlds, scene.event());
            worlds = answered.next();
            for (Assertion assertion : scene.expected()) {
                Optional<String> instead = assertion.contradiction(
                        answered.decision(), worlds, scene.event().at());
                if (instead.isPresent()) {
                    return Optional.of(assertion + ", but " + instead.get());
                }
            }
        }
        return Optional.empty();
    }
}
