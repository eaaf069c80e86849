package sessionspec.retelling;

import java.util.Optional;
import sessionspec.ask.Scene;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.federation.Identity;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.story.Story;
import sessionspec.written.Written;

/** Gives whom and what a story is about the names that every question has, since names are no matter. */
final class Names {

    private static final String MOBILE = "mobile";
    private static final String NOBODY = "nobody@contoso.com";

    static Story usual(Story story) {
        return oneUser(oneDevice(story));
    }

    private static Story oneUser(Story story) {
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

    /** A device that is the only one of its kind in a story, such as a mobile one, goes without a name: it tells nothing apart. */
    private static Story oneDevice(Story story) {
        String before = Written.of(story);
        String written = before;
        for (Device.Join join : Device.Join.values()) {
            if (!written.contains(device(join, ""))) {
                written = written.replace(device(join, MOBILE), device(join, ""));
            }
        }
        return written.equals(before) ? story : Written.read(written, Story.class);
    }

    private static String device(Device.Join join, String name) {
        return "{\"join\":\"" + join + "\",\"name\":\"" + name + "\"}";
    }
}
