package sessionspec.ask.lasting;

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
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Finding;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;

/** A question as it is told to the model: the situation, then what happens, up to where it is asked how it goes on. */
public final class Telling {

    private final Model model;
    private final Phrase asks;
    private final boolean unlocks;
    private final Scene scene = new Scene();
    private final List<Beat> settings = new ArrayList<>();
    private final List<Beat> beats = new ArrayList<>();
    private Worlds worlds = Worlds.NEW;
    private int effort;

    private Telling(Model model, Phrase asks, boolean unlocks) {
        this.model = model;
        this.asks = asks;
        this.unlocks = unlocks;
    }

    /** @throws sessionspec.ask.NotUnderstood if it says what cannot be */
    public static Telling of(Model model, Question question) {
        return of(model, question, false);
    }

    /** @param unlocks whether who goes on on a device that signs in with a Microsoft Entra account unlocks it each time */
    static Telling of(Model model, Question question, boolean unlocks) {
        Possible.check(question);
        Telling telling = new Telling(model, question.goesOn().asks(), unlocks);
        for (Said said : question.situation()) {
            Beat setting = telling.tell(new Happening(Question.BEGIN, said.phrase(), said.spot()), false);
            Possible.check(said, setting.decisions());
            telling.settings.add(setting);
        }
        for (Happening happening : question.story()) {
            Possible.check(happening, telling.scene);
            IssuedToken.check(happening.phrase(), happening.at(), happening.spot(), telling.beats);
            telling.beats.add(telling.tell(happening, true));
        }
        IssuedToken.check(telling.asks, question.last(), Spot.NONE, telling.beats);
        return telling;
    }

    private Beat tell(Happening of, boolean asks) {
        Instant at = of.at();
        List<Event> events = of.phrase().events(at, scene);
        List<Decision> decisions = new ArrayList<>();
        for (Event event : events) {
            Model.Answered answered = answer(worlds, event);
            decisions.add(answered.decision());
            worlds = answered.next();
        }
        Optional<String> refusal = scene.refusal();
        scene.decided(events, decisions, worlds);
        return new Beat(of, events, decisions, refusal, asks ? asked(worlds, at) : Decision.NONE);
    }

    private Model.Answered answer(Worlds known, Event event) {
        effort += known.all().size();
        return model.answer(known, event);
    }

    int effort() {
        return effort;
    }

    /** Whom the commands of the story name, who is the user whom it is about. */
    Optional<String> named() {
        return scene.named();
    }

    List<Beat> settings() {
        return List.copyOf(settings);
    }

    public List<Beat> beats() {
        return List.copyOf(beats);
    }

    public Worlds worlds() {
        return worlds;
    }

    /** What a review of what is configured at its end would warn of, or advise. */
    List<Finding> reviewed(Instant at) {
        return answer(worlds, new ConfigurationReviewed(at, Optional.empty()))
                .decision()
                .advice();
    }

    public Decision asked(Worlds known, Instant at) {
        Model.Answered answered = new Model.Answered(Decision.NONE, known);
        for (Event event : asks.events(at, scene)) {
            answered = answer(answered.next(), event);
        }
        return answered.decision();
    }

    Model.Answered used(Worlds known, Instant at) {
        Model.Answered answered = new Model.Answered(Decision.NONE, known);
        for (Event event : uses(at)) {
            answered = answer(answered.next(), event);
        }
        return answered;
    }

    /** After a use that may be possible, where it was; nothing where it never is. */
    Optional<Worlds> usedIfPossible(Worlds known, Instant at) {
        Optional<Worlds> worlds = Optional.of(known);
        for (Event event : uses(at)) {
            worlds = worlds.flatMap(it -> {
                effort += it.all().size();
                return model.lettingIn(it, event);
            });
        }
        return worlds;
    }

    private List<Event> uses(Instant at) {
        List<Event> asking = asks.events(at, scene);
        List<Event> uses = new ArrayList<>();
        if (unlocks && Possible.isAtEntraId(asking) && scene.device().signsInWithEntraAccount()) {
            uses.add(new DeviceUnlocked(at, Scene.USER, scene.device()));
        }
        uses.addAll(asking);
        return uses;
    }
}
