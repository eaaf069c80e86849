package sessionspec.retelling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.ask.Happening;
import sessionspec.ask.Phrase;
import sessionspec.ask.Question;
import sessionspec.ask.Said;
import sessionspec.ask.Scene;
import sessionspec.ask.Spot;
import sessionspec.ask.words.Vocabulary;
import sessionspec.core.SessionModel;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.TokenRequested;

/** Goes through events and finds for the next ones the phrase that tells just them, if there is one. */
final class Teller {

    private static final Candidates SITUATION = new Candidates(Vocabulary.situation());
    private static final Candidates HAPPENINGS = new Candidates(Vocabulary.happenings());

    private final List<Event> events;
    private final Scene scene = new Scene();
    private final List<Said> situation = new ArrayList<>();
    private final List<Happening> story = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Event> untold = new ArrayList<>();
    private Worlds worlds = Worlds.NEW;

    private record Match(Phrase phrase, int events) {}

    Teller(List<Event> events) {
        this.events = events;
        events.stream()
                .filter(TokenRequested.class::isInstance)
                .map(TokenRequested.class::cast)
                .findFirst()
                .ifPresent(this::sayDefaults);
        int at = 0;
        while (at < events.size()) {
            at += tell(at);
        }
    }

    List<Said> situation() {
        return situation;
    }

    List<Happening> story() {
        return story;
    }

    /** What each event was answered that is told of what happens. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    List<Event> untold() {
        return List.copyOf(untold);
    }

    /** What is so of all tokens from the beginning. */
    private void sayDefaults(TokenRequested request) {
        request.drawn().ifPresent(length -> saySilently("drawn " + length.toMinutes() + "m"));
        request.subjectConfirmation()
                .ifPresent(length -> saySilently("subject-confirmation " + length.toMinutes() + "m"));
    }

    private void saySilently(String words) {
        Phrase phrase = Vocabulary.of(words);
        phrase.events(Question.BEGIN, scene);
        say(phrase, Question.BEGIN, true);
    }

    /** How many of the events from that one on it has told, or found no words for. */
    private int tell(int from) {
        Event event = events.get(from);
        goTo(event);
        boolean before = story.isEmpty() && event.at().equals(Question.BEGIN);
        Optional<Match> given = before && !isRefused(event) ? match(SITUATION, from) : Optional.empty();
        Optional<Match> match = given.isPresent() ? given : match(HAPPENINGS, from);
        if (match.isEmpty()) {
            untold.add(event);
            happened(List.of(event));
            return 1;
        }
        Phrase phrase = match.get().phrase;
        say(phrase, event.at(), given.isPresent());
        List<Answer> told = happened(phrase.events(event.at(), scene));
        answers.addAll(given.isPresent() ? List.of() : told);
        return match.get().events;
    }

    /** What is refused is not so, and can only be tried. */
    private boolean isRefused(Event event) {
        return SessionModel.SOUND.answer(worlds, event).decision().answer().is(Answer.Kind.REFUSED);
    }

    private void say(Phrase phrase, Instant at, boolean ofSituation) {
        if (ofSituation) {
            situation.add(new Said(phrase, Spot.NONE));
        } else {
            story.add(new Happening(at, phrase, Spot.NONE));
        }
    }

    private List<Answer> happened(List<Event> told) {
        List<Decision> decisions = new ArrayList<>();
        for (Event event : told) {
            Model.Answered answered = SessionModel.SOUND.answer(worlds, event);
            decisions.add(answered.decision());
            worlds = answered.next();
        }
        scene.decided(told, decisions, worlds);
        return decisions.stream().map(Decision::answer).toList();
    }

    /** The user goes where it happens, if that is told and there are words for it. */
    private void goTo(Event event) {
        Optional<Device> where = event instanceof PlacedEvent placed
                ? Optional.of(placed.place().device())
                : event instanceof PostureChanged changed
                        ? Optional.of(changed.device())
                        : event instanceof ComplianceMeasured measured
                                ? Optional.of(measured.device())
                                : Optional.empty();
        where.filter(it -> !scene.saysDevice() || !it.equals(scene.device())).ifPresent(device -> {
            boolean before = story.isEmpty() && !scene.saysDevice();
            (before ? SITUATION : HAPPENINGS).moving(scene, device).ifPresent(phrase -> {
                phrase.events(event.at(), scene);
                say(phrase, event.at(), before);
            });
        });
    }

    /** Of the phrases that tell just the next events the one that tells most, of several the first. */
    private Optional<Match> match(Candidates candidates, int from) {
        Event event = events.get(from);
        Match longest = null;
        for (Phrase phrase : candidates.of(events.subList(from, events.size()))) {
            List<Event> told = phrase.events(event.at(), scene.copy());
            int to = from + told.size();
            if (to <= events.size()
                    && told.size() > (longest == null ? 0 : longest.events)
                    && told.equals(events.subList(from, to))) {
                longest = new Match(phrase, told.size());
            }
        }
        return Optional.ofNullable(longest);
    }
}
