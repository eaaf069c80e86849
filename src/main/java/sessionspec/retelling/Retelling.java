package sessionspec.retelling;

import java.util.List;
import java.util.Optional;
import sessionspec.ask.Question;
import sessionspec.core.kernel.Event;
import sessionspec.core.story.Story;

/**
 * The story of an example as a question in the written form: what it tells, said as a situation and as what happens. What it
 * asks last is what the question asks, of a user who then does nothing.
 *
 * @param question  what of the story can be said; and of what the example has none that it has none, where that may matter
 * @param untold    what of the story has no words in the written form, in order
 * @param objection why what can be said is not asked so, as a sentence; empty where it is
 */
public record Retelling(Question question, List<Event> untold, Optional<String> objection) {

    public Retelling {
        untold = List.copyOf(untold);
    }

    public static Retelling of(Story story) {
        return new Retold(Names.usual(story).scenes().stream()
                        .map(Story.Scene::event)
                        .toList())
                .retelling();
    }
}
