package sessionspec.ask.lasting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Happening;
import sessionspec.ask.Mark;
import sessionspec.ask.NotUnderstood;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Said;
import sessionspec.ask.Scene;
import sessionspec.ask.Spot;
import sessionspec.ask.Topic;
import sessionspec.ask.wording.ClockTimes;
import sessionspec.ask.words.Times;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Request;

/** What cannot be, said in words; each message names what contradicts what. */
final class Possible {

    static void check(Question question) {
        for (Topic topic : Topic.values()) {
            List<Said> said = question.said(topic);
            boolean none = said.stream().anyMatch(it -> it.is(Mark.NONE));
            if (said.size() > 1 && (none || !topic.mayBeSaidTwice())) {
                throw both(said.get(0), said.get(1));
            }
        }
        order(question.story());
        boolean withoutAdfs = question.says(Topic.ADFS, Mark.NONE);
        for (Happening happening : question.story()) {
            Phrase phrase = happening.phrase();
            if (withoutAdfs && phrase.is(Mark.AT_ADFS)) {
                throw impossible(
                        "\"" + phrase.written() + "\" takes an AD FS farm, and it is said that there is none.",
                        happening.spot());
            }
            if (phrase.is(Mark.TICKED) && question.says(Topic.ENABLE_KMSI, "true", false)) {
                throw impossible(
                        "Keep me signed in cannot be ticked where EnableKmsi is false: the page does not offer it.",
                        happening.spot());
            }
            if (phrase.is(Mark.APP_SESSION) && question.says(Topic.APP_SESSION)) {
                throw impossible(
                        "The app opens a session of its own, and it is said that it keeps none.", happening.spot());
            }
            if (phrase.is(Mark.STAY_SIGNED_IN) && question.says(Topic.STAY_PROMPT, "on", false)) {
                throw impossible("Nobody is asked Stay signed in? where the prompt is switched off.", happening.spot());
            }
        }
        if (question.says(Topic.ADFS_PERSISTENCE, "on", true)) {
            checkPersistence(question, withoutAdfs);
        }
        if (withoutAdfs) {
            question.situation().stream()
                    .filter(it -> it.topic().isOfAdfs() && !it.is(Mark.NONE))
                    .findFirst()
                    .ifPresent(it -> {
                        throw impossible(
                                "\"" + it.phrase().written()
                                        + "\" takes an AD FS farm, and it is said that there is none.",
                                it.spot());
                    });
        }
    }

    /** Whoever passes no AD FS has nothing from it. */
    private static void checkPersistence(Question question, boolean withoutAdfs) {
        if (!passesAdfs(question)) {
            throw impossible(
                    "Persistence in AD FS is of users who sign in through AD FS, and it is said that "
                            + (withoutAdfs ? "there is no AD FS." : "the user is managed."),
                    question.said(Topic.ADFS_PERSISTENCE).get(0).spot());
        }
    }

    /** Whether the user can be one who signs in through AD FS, by what is said. */
    static boolean passesAdfs(Question question) {
        return !question.says(Topic.ADFS, Mark.NONE)
                && question.said(Topic.USER).stream()
                        .noneMatch(it -> it.phrase().written().equals("user managed"));
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

    static void check(Happening happening, Scene scene) {
        Phrase phrase = happening.phrase();
        String words = phrase.written();
        String at = " at " + Times.of(happening.at());
        if (phrase.is(Mark.LOCKS) && scene.isLocked()) {
            throw impossible("The device cannot be locked" + at + ": it is locked already.", happening.spot());
        } else if (scene.isLocked() && phrase.is(Mark.UNLOCKED)) {
            throw impossible(
                    "\"" + words + "\" cannot happen" + at + ": the device is locked, and was not unlocked before.",
                    happening.spot());
        } else if (phrase.is(Mark.ANSWERS_PROMPT) && scene.prompt().factors().isEmpty()) {
            throw impossible(
                    "No prompt can be answered" + at
                            + ": nothing before it asks the user for anything that is certain.",
                    happening.spot());
        } else if (phrase.is(Mark.REGISTERED)
                && scene.saysDevice()
                && !scene.device().isRegistered()) {
            throw impossible(
                    "\"" + words + "\" cannot happen" + at + ": the device is not registered.", happening.spot());
        }
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
