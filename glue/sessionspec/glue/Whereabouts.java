package sessionspec.glue;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.words.Choices;
import sessionspec.core.kernel.Device;

/** Who does something, and on which device, in the words of the features; what they leave unsaid is as it was before. */
record Whereabouts(Optional<String> user, Optional<Device> device) {

    static final String SAME_USER = "the user";

    /** A user principal name. */
    static final String NAME = "[a-z]+@[a-z]+\\.com";

    static final String WHO = SAME_USER + "|" + NAME;

    /** A second and a mobile one are others than the first of their kind, which only needs to be called so beside one. */
    static final String DEVICE =
            "(?:first |second )?(?:unregistered|personal|registered|joined|hybrid joined)(?: mobile)?";

    private static final Pattern NAMED = Pattern.compile(NAME);
    private static final Pattern ON = Pattern.compile("(" + DEVICE + ") device");
    private static final Pattern PARTS = Pattern.compile("(?:first )?(second )?(.+?)( mobile)?");

    /** @param device null where the words name none */
    static Whereabouts of(@Nullable String who, @Nullable String device) {
        return new Whereabouts(
                Optional.ofNullable(who), Optional.ofNullable(device).map(Whereabouts::device));
    }

    /** The user and the device that are named somewhere in the words. */
    static Whereabouts in(String words) {
        return new Whereabouts(
                NAMED.matcher(words).results().map(MatchResult::group).findFirst(),
                ON.matcher(words).results().map(it -> device(it.group(1))).findFirst());
    }

    /** The words as they are where neither is named. */
    static String unnamed(String words) {
        return ON.matcher(NAMED.matcher(words).replaceAll(SAME_USER)).replaceAll("device");
    }

    static Device device(String words) {
        Matcher parts = PARTS.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No device is \"" + words + "\"");
        }
        String name = (parts.group(1) == null ? "" : parts.group(1)) + (parts.group(3) == null ? "" : parts.group(3));
        return new Device(Choices.DEVICE.ofStep(parts.group(2)), name.trim());
    }

    Attempt of(Attempt attempt) {
        return (now, world) -> {
            user.ifPresent(world::isAbout);
            device.ifPresent(world.scene()::moveTo);
            return attempt.at(now, world);
        };
    }
}
