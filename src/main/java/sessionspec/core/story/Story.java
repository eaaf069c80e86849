package sessionspec.core.story;

import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;

/** Events in their order, and what is expected after each. */
public record Story(List<Scene> scenes) {

    public record Scene(Event event, List<Assertion> expected) {}

    public Story {
        scenes = List.copyOf(scenes);
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
