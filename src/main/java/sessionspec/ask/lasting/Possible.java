package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Happening;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Question;
import sessionspec.ask.Said;
import sessionspec.ask.Scene;
import sessionspec.ask.Spot;
import sessionspec.ask.Topic;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.words.Times;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Bound;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Request;

/** What cannot be, said in words; each message names what contradicts what. */
final class Possible {

    private static final String TICKED = "Keep me signed in ticked";
    private static final String STAYS = "Stay signed in?";

    private Possible() {}

    static void check(Question question) {
        for (Topic topic : Topic.values()) {
            List<Said> said = question.said(topic);
            boolean none = said.stream().anyMatch(it -> it.phrase().written().endsWith(" none"));
            if (said.size() > 1 && (none || !topic.mayBeSaidTwice())) {
                throw both(said.get(0), said.get(1));
            }
        }
        order(question.story());
        boolean withoutAdfs = question.said(Topic.ADFS).stream()
                .anyMatch(it -> it.phrase().written().equals("adfs none"));
        for (Happening happening : question.story()) {
            String words = happening.phrase().written();
            if (withoutAdfs && words.contains("AD FS")) {
                throw impossible(
                        "\"" + words + "\" takes an AD FS farm, and it is said that there is none.", happening.spot());
            }
            if (words.endsWith(TICKED) && says(question, Topic.ENABLE_KMSI, "EnableKmsi false")) {
                throw impossible(
                        "Keep me signed in cannot be ticked where EnableKmsi is false: the page does not offer it.",
                        happening.spot());
            }
            if (words.startsWith("app opens") && question.says(Topic.APP_SESSION)) {
                throw impossible(
                        "The app opens a session of its own, and it is said that it keeps none.", happening.spot());
            }
            if (words.contains(STAYS) && says(question, Topic.STAY_PROMPT, "stay-prompt off")) {
                throw impossible("Nobody is asked Stay signed in? where the prompt is switched off.", happening.spot());
            }
        }
        if (withoutAdfs) {
            question.situation().stream()
                    .filter(it -> it.topic().compareTo(Topic.ADFS) > 0
                            && it.topic().compareTo(Topic.TOKEN_LIFETIME) < 0
                            && !it.phrase().written().endsWith(" none"))
                    .findFirst()
                    .ifPresent(it -> {
                        throw impossible(
                                "\"" + it.phrase().written()
                                        + "\" takes an AD FS farm, and it is said that there is none.",
                                it.spot());
                    });
        }
    }

    private static boolean says(Question question, Topic topic, String words) {
        return question.said(topic).stream()
                .anyMatch(it -> it.phrase().written().equals(words));
    }

    private static void order(List<Happening> story) {
        Instant before = Question.BEGIN;
        for (Happening happening : story) {
            if (happening.at().isBefore(before)) {
                throw impossible(
                        Times.of(happening.at()) + " lies before " + Times.of(before)
                                + ", which stands above it: write what happens in its order.",
                        happening.spot());
            }
            before = happening.at();
        }
    }

    /** What cannot be set. */
    static void check(Said said, List<Decision> decisions) {
        decisions.stream()
                .filter(it -> it.answer().is(Answer.Kind.REFUSED))
                .flatMap(it -> it.governing().stream())
                .findFirst()
                .ifPresent(refusing -> {
                    throw impossible(
                            "\"" + said.phrase().written() + "\" is refused: " + why(refusing) + ".", said.spot());
                });
    }

    private static String why(Finding refusing) {
        Optional<Bound> bound =
                refusing.arithmetic().flatMap(it -> it instanceof Bound one ? Optional.of(one) : Optional.empty());
        return bound.map(it -> (it.minimum() ? "it is at least " : "it is at most ")
                        + ClockTimes.duration(it.limit().length()) + " (" + refusing.rule() + ")")
                .orElse("see " + refusing.rule());
    }

    /** What contradicts where the story has come to. */
    static void check(Happening happening, Scene scene) {
        String words = happening.phrase().written();
        String at = " at " + Times.of(happening.at());
        if (words.equals("locks the device") && scene.isLocked()) {
            throw impossible("The device cannot be locked" + at + ": it is locked already.", happening.spot());
        } else if (scene.isLocked() && takesAnUnlockedDevice(words)) {
            throw impossible(
                    "\"" + words + "\" cannot happen" + at + ": the device is locked, and was not unlocked before.",
                    happening.spot());
        } else if (words.equals("answers the prompt")
                && scene.prompt().factors().isEmpty()) {
            throw impossible(
                    "No prompt can be answered" + at
                            + ": nothing before it asks the user for anything that is certain.",
                    happening.spot());
        } else if (words.contains(STAYS) && scene.saysDevice() && scene.device().join() != Join.PERSONAL) {
            throw impossible(
                    "Nobody is asked Stay signed in? on that device: only on a personal one users are.",
                    happening.spot());
        } else if (isOfRegistration(words) && isUnknown(scene.device().join())) {
            throw impossible(
                    "\"" + words + "\" cannot happen" + at + ": the device is not registered.", happening.spot());
        }
    }

    private static boolean takesAnUnlockedDevice(String words) {
        return words.startsWith("works")
                || words.startsWith("signs in")
                || words.startsWith("answers")
                || words.startsWith("goes on to")
                || words.startsWith("closes")
                || words.startsWith("uses");
    }

    private static boolean isOfRegistration(String words) {
        return List.of("device disabled", "device unregistered", "certificate missing", "certificate altered")
                .contains(words);
    }

    private static boolean isUnknown(Join join) {
        return join == Join.PERSONAL;
    }

    static boolean isAtEntraId(List<Event> asking) {
        return asking.get(asking.size() - 1) instanceof Request;
    }

    private static NotUnderstood both(Said one, Said other) {
        return impossible(
                "\"" + one.phrase().written() + "\" and \"" + other.phrase().written() + "\" cannot both be so.",
                other.spot());
    }

    private static NotUnderstood impossible(String sentence, Spot spot) {
        return new NotUnderstood(sentence, spot);
    }
}
