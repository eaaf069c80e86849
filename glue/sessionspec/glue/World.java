package sessionspec.glue;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import sessionspec.ask.Scene;
import sessionspec.core.Situation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Decision;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Facts;
import sessionspec.core.kernel.Observation;
import sessionspec.core.kernel.Place;
import sessionspec.core.story.Assertion;
import sessionspec.evidence.EvidenceJson;
import sessionspec.evidence.Moment;

/** What the steps of one example share: who is where, the clock, what is known, and the story so far. */
public final class World {

    private final FakeClock clock = new FakeClock();
    private final Course course = new Course();
    private final Scene scene = new Scene();
    private String user = principal("Alex");
    private App lastApp = Request.APP;
    private Scenario scenario;

    /** Keeps the scenario that evidence is attached to. */
    @Before
    public void begin(Scenario running) {
        scenario = running;
    }

    static String principal(String firstName) {
        return firstName.toLowerCase(Locale.ROOT) + "@contoso.com";
    }

    String user() {
        return user;
    }

    /** From here on the story is about that user, or goes on about the same. */
    void isAbout(String who) {
        user = who.equals(Whereabouts.SAME_USER) ? user : who;
    }

    App lastApp() {
        return lastApp;
    }

    /** It is the same app until another is asked. */
    void isIn(App app) {
        lastApp = app;
    }

    Scene scene() {
        return scene;
    }

    Device device() {
        return scene.device();
    }

    Place browser() {
        return new Place(user, device(), Place.BROWSER);
    }

    Instant now() {
        return clock.instant();
    }

    <T> Optional<T> certainly(Function<Facts, T> question) {
        return course.worlds().certainly(question);
    }

    /** Something is configured, at no other time than it is. */
    void configure(Fact fact) {
        tell(new Configured(clock.instant(), fact));
    }

    /** Time passes and nothing happens that the model is told of. */
    void passes(Instant to) {
        clock.moveTo(to);
    }

    Decision happens(Instant at, Function<Instant, Event> what) {
        clock.moveTo(at);
        return tell(what.apply(clock.instant()));
    }

    private Decision tell(Event event) {
        Situation before = course.situation(browser());
        Decision decision = course.tell(event);
        scene.decided(List.of(event), List.of(decision), course.worlds());
        scenario.attach(
                EvidenceJson.write(new Moment(event, decision, before)),
                EvidenceJson.MOMENT,
                event.getClass().getSimpleName());
        return decision;
    }

    void tries(Attempt attempt, Instant at) {
        happens(at, now -> attempt.at(now, this));
    }

    /** Expects an answer to what is tried at the instant. The story goes on as after any request. */
    void asks(Attempt attempt, Instant at, Assertion.Answered answer) {
        course.expecting(answer.kind() == Answer.Kind.LET_IN, () -> {
            tries(attempt, at);
            expect(answer);
        });
    }

    /** What a step says that somebody or something does comes about only if it is let through. */
    void succeeds(Attempt attempt, Instant at) {
        succeeds(attempt, at, new Assertion.Answered(Answer.Kind.LET_IN, Optional.empty()));
    }

    /** The same of work that goes on also where a prompt waits for the user. */
    void goesOn(Attempt attempt, Instant at) {
        succeeds(attempt, at, new Assertion.GoesOn());
    }

    private void succeeds(Attempt attempt, Instant at, Assertion assertion) {
        tries(attempt, at);
        expect(
                assertion,
                "This step tells of somebody who gets in, or of something that is accepted or goes on, and it is not so");
    }

    void expect(Answer.Kind kind) {
        expect(new Assertion.Answered(kind, Optional.empty()));
    }

    void expect(Observation observation, Object value) {
        expect(new Assertion.Observed(observation, browser(), String.valueOf(value)));
    }

    void expect(Assertion assertion) {
        expect(assertion, assertion.toString());
    }

    private void expect(Assertion assertion, String told) {
        course.hasBegun();
        scenario.attach(EvidenceJson.write(assertion), EvidenceJson.EXPECTED, "expected");
        course.check(assertion, told, clock.instant());
    }
}
