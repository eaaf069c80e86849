package sessionspec.glue;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.EventKind;
import sessionspec.core.SessionModel;
import sessionspec.core.SessionState;
import sessionspec.core.Situation;
import sessionspec.core.Tenant;
import sessionspec.evidence.EvidenceJson;
import sessionspec.evidence.Moment;

/** What the steps of one example share: the tenant, the session, the clock, and the last decision. */
public final class World {

    private final FakeClock clock = new FakeClock();
    private Tenant tenant = Tenant.DEFAULT;
    private SessionState state = SessionState.NEW;
    private Decision decision = Decision.NONE;
    private Scenario scenario;

    /** Keeps the scenario that evidence is attached to. */
    @Before
    public void begin(Scenario running) {
        scenario = running;
    }

    Tenant tenant() {
        return tenant;
    }

    SessionState state() {
        return state;
    }

    /** The answer to the last event. */
    Decision decision() {
        return decision;
    }

    void configure(UnaryOperator<Tenant> change) {
        tenant = change.apply(tenant);
    }

    /** Where the example's clock stands. */
    Instant now() {
        return clock.instant();
    }

    /** Time passes and nothing happens that the core is told of. */
    void passes(Instant to) {
        clock.moveTo(to);
    }

    /** Hands the core what happens at the instant, and records event and decision as evidence. */
    Decision happens(Instant at, Function<Instant, Event> what, String... details) {
        clock.moveTo(at);
        Event event = what.apply(clock.instant());
        Situation before = Situation.of(state, tenant);
        SessionModel.Answer answer = SessionModel.answer(state, tenant, event);
        state = answer.state();
        decision = answer.decision();
        tenant = SessionModel.configured(tenant, event, decision);
        Moment moment = new Moment(event.at(), event.kind(), List.of(details), decision, before);
        scenario.attach(
                EvidenceJson.write(moment),
                EvidenceJson.MEDIA_TYPE,
                event.kind().name());
        return decision;
    }

    /** The same for an event of which there is no more to tell than its kind. */
    Decision happens(Instant at, EventKind what, String... details) {
        return happens(at, now -> Event.of(what, now), details);
    }

    /** The same again and again, first one period from now, last at or before the end. */
    void every(Duration period, Instant end, Consumer<Instant> what) {
        for (Instant at = clock.instant().plus(period); !at.isAfter(end); at = at.plus(period)) {
            what.accept(at);
        }
    }
}
