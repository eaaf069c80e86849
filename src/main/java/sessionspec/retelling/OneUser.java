package sessionspec.retelling;

import java.util.Optional;
import sessionspec.ask.Scene;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.federation.Identity;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.story.Story;
import sessionspec.written.Written;

/** Gives the user whom a story is about the name of the one whom every question is about, since names are no matter. */
final class OneUser {

    private static final String NOBODY = "nobody@contoso.com";

    private OneUser() {}

    static Story of(Story story) {
        String user = story.scenes().stream()
                .map(Story.Scene::event)
                .flatMap(event -> user(event).stream())
                .reduce((before, last) -> last)
                .orElse(Scene.USER);
        return user.equals(Scene.USER) ? story : exchanged(story, user);
    }

    private static Optional<String> user(Event event) {
        if (event instanceof PlacedEvent placed) {
            return Optional.of(placed.place().user());
        } else if (event instanceof TokensValidFromSet set) {
            return Optional.of(set.user());
        }
        return event instanceof Configured configured && configured.as() instanceof Identity identity
                ? Optional.of(identity.user())
                : Optional.empty();
    }

    private static Story exchanged(Story story, String user) {
        String written = Written.of(story)
                .replace(Scene.USER, NOBODY)
                .replace(user, Scene.USER)
                .replace(NOBODY, user);
        return Written.read(written, Story.class);
    }
}
