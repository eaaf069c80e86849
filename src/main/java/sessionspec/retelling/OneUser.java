package sessionspec.retelling;

import sessionspec.ask.Scene;
import sessionspec.core.kernel.PlacedEvent;
import sessionspec.core.story.Story;
import sessionspec.written.Written;

/** Gives the user whom a story is about the name of the one whom every question is about, since names are no matter. */
final class OneUser {

    private static final String NOBODY = "nobody@contoso.com";

    private OneUser() {}

    static Story of(Story story) {
        String user = story.scenes().stream()
                .map(Story.Scene::event)
                .filter(PlacedEvent.class::isInstance)
                .map(event -> ((PlacedEvent) event).place().user())
                .reduce((before, last) -> last)
                .orElse(Scene.USER);
        return user.equals(Scene.USER) ? story : exchanged(story, user);
    }

    private static Story exchanged(Story story, String user) {
        String written = Written.of(story)
                .replace(Scene.USER, NOBODY)
                .replace(user, Scene.USER)
                .replace(NOBODY, user);
        return Written.read(written, Story.class);
    }
}
