package sessionspec.core.consistency;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Model.Answered;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Worlds;

/** A story as an example in the phrases of the features; what has no phrase there is told as it is, in a comment. */
final class TaleWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TaleWords() {}

    /** The story with the answers that the core gives. */
    static String example(List<Event> story, Core core) {
        StringBuilder lines = new StringBuilder("    Example: A random story\n");
        Where where = new Where();
        Worlds worlds = Worlds.NEW;
        String role = "";
        for (Event event : story) {
            Answered answered = core.answer(worlds, event);
            worlds = answered.next();
            Answer answer = answered.decision().answer();
            Optional<String> phrase = Phrases.of(event, answer, where);
            if (phrase.isEmpty()) {
                lines.append("      # ")
                        .append(event)
                        .append(": ")
                        .append(answer.kind())
                        .append('\n');
                continue;
            }
            String now = phrase.get().substring(0, phrase.get().indexOf(' '));
            lines.append("      ")
                    .append(now.equals(role) ? "And" + phrase.get().substring(now.length()) : phrase.get())
                    .append('\n');
            role = now;
        }
        return lines.toString();
    }

    /** The user and the device that phrases mean without naming them. */
    static final class Where {
        private boolean signedIn;
        private String user = "Alex";
        private Device device = new Device(Device.Join.UNREGISTERED);

        void isAbout(String name) {
            user = name;
        }

        /** Whether phrases can move there. */
        boolean moveTo(String who, Device there) {
            if (who.equals(user) && there.name().isEmpty()) {
                signedIn = true;
                device = there;
                return true;
            }
            return false;
        }

        /** Otherwise phrases for tokens have the user sign in just before. */
        boolean hasSignedIn(String who) {
            return signedIn && who.equals(user);
        }

        boolean is(String who, Device there) {
            return who.equals(user) && there.equals(device);
        }

        boolean isUser(String who) {
            return who.equals(user);
        }

        boolean isBrowser(Place place) {
            return is(place.user(), place.device()) && place.spot().equals(Place.BROWSER);
        }

        boolean isApps(Place place) {
            return is(place.user(), place.device()) && !place.isBrowser();
        }
    }

    static String time(Instant at) {
        if (!ClockTimes.isStory(at)) {
            return DATE.format(at);
        }
        long day = ClockTimes.day(at);
        return (day == 1 ? "" : "day " + day + " at ") + CLOCK.format(at);
    }

    static String period(Duration length) {
        if (length.toMinutes() % 60 != 0) {
            return count(length.toMinutes(), "minute");
        }
        return length.toHours() % 24 == 0 ? count(length.toDays(), "day") : count(length.toHours(), "hour");
    }

    static String timeSpan(Duration length) {
        String time = String.format(
                Locale.ROOT, "%02d:%02d:%02d", length.toHoursPart(), length.toMinutesPart(), length.toSecondsPart());
        return length.toDays() == 0 ? time : length.toDays() + "." + time;
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    static String factors(Set<Factor> factors) {
        return factors.size() == 2
                ? "the first factor and MFA"
                : factors.contains(Factor.MFA) ? "only the second factor" : "the first factor";
    }

    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
