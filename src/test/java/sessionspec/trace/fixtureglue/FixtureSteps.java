package sessionspec.trace.fixtureglue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.Before;
import io.cucumber.java.PendingException;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.opentest4j.TestAbortedException;
import sessionspec.core.Situation;
import sessionspec.core.fixture.Asked;
import sessionspec.core.kernel.Arithmetic;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetime.Origin;
import sessionspec.core.kernel.Model;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Worlds;
import sessionspec.core.story.Assertion;
import sessionspec.evidence.EvidenceJson;
import sessionspec.evidence.Moment;

/** Steps of the pipeline's own tests: they attach what a test wants the core to have decided. */
public final class FixtureSteps {

    private static final int CUTOFF_MINUTE = 60;

    private static final Place PLACE = new Place("Alex", new Device(Device.Join.PERSONAL), Place.BROWSER);

    private Scenario scenario = null;
    private Worlds worlds = Worlds.NEW;

    @Before
    public void remember(Scenario scenario) {
        this.scenario = scenario;
        if (scenario.getName().contains("broken hook")) {
            throw new AssertionError("the hook broke");
        }
    }

    @Given("nothing")
    public void nothing() {}

    @Given("nothing of {string}")
    public void nothingOf(String what) {}

    @Given("a table:")
    public void table(DataTable table) {}

    @Given("a text:")
    public void text(String text) {}

    @Given("it is on/off")
    public void set() {}

    @When("{word} decides")
    public void decides(String rule) {
        attach(rule, Optional.empty());
    }

    @When("{word} with {string} of {int} min is asked after {int} min")
    public void span(String rule, String name, int length, int asked) {
        Lifetime lifetime =
                new Lifetime(name, Duration.ofMinutes(length), rule, Lifetime.Kind.CONFIGURED, Origin.CONFIGURED);
        attach(rule, Optional.of(Arithmetic.Span.of(lifetime, Instant.EPOCH, minute(asked))));
    }

    @When("{word} with the cutoff {string} is asked after {int} min")
    public void cutoff(String rule, String name, int asked) {
        attach(rule, Optional.of(new Arithmetic.Cutoff(name, minute(CUTOFF_MINUTE), minute(asked), rule)));
    }

    @When("{word} with {string} of at least {int} min is set to {int} min")
    public void bound(String rule, String name, int limit, int asked) {
        Lifetime lifetime = new Lifetime(name, Duration.ofMinutes(limit), rule, Lifetime.Kind.MINIMUM, Origin.QUOTED);
        attach(rule, Optional.of(new Bound(lifetime, Duration.ofMinutes(asked), true)));
    }

    @Then("it holds")
    public void holds() {}

    @When("it fails with {string}")
    public void fails(String message) {
        throw new AssertionError(message);
    }

    @When("it is pending")
    public void pending() {
        throw new PendingException();
    }

    @When("it is skipped")
    public void skipped() {
        throw new TestAbortedException("not today");
    }

    @When("it is ambiguous")
    public void ambiguous() {}

    @When("^it is ambig.*$")
    public void ambiguousToo() {}

    @When("it attaches {string}")
    public void attaches(String text) {
        scenario.attach(text, EvidenceJson.MOMENT, "moment");
    }

    @When("it attaches a note")
    public void note() {
        scenario.attach("a note", "text/plain", "note");
    }

    private void attach(String rule, Optional<Arithmetic> arithmetic) {
        Asked asked = new Asked(Instant.EPOCH, rule, arithmetic);
        Model.Answered answered = Asked.MODEL.answer(worlds, asked);
        worlds = answered.next();
        Situation somewhere = Situation.of(worlds, PLACE);
        scenario.attach(
                EvidenceJson.write(new Moment(asked, answered.decision(), somewhere)), EvidenceJson.MOMENT, "moment");
        Object marks = worlds.certainly(facts -> Asked.Seen.MARKS.of(facts, PLACE, Instant.EPOCH))
                .orElseThrow();
        scenario.attach(
                EvidenceJson.write(new Assertion.Observed(Asked.Seen.MARKS, PLACE, marks.toString())),
                EvidenceJson.EXPECTED,
                "expected");
    }

    private static Instant minute(int minute) {
        return Instant.EPOCH.plus(Duration.ofMinutes(minute));
    }
}
