package sessionspec.trace.fixtureglue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.Before;
import io.cucumber.java.PendingException;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opentest4j.TestAbortedException;
import sessionspec.core.Arithmetic;
import sessionspec.core.Decision;
import sessionspec.core.EventKind;
import sessionspec.core.Finding;
import sessionspec.core.Lifetime;
import sessionspec.core.Origin;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;
import sessionspec.core.Situation;
import sessionspec.evidence.EvidenceJson;
import sessionspec.evidence.Moment;

/** Steps of the pipeline's own tests: they attach what a test wants the core to have decided. */
public final class FixtureSteps {

    private static final int CUTOFF_MINUTE = 60;

    private Scenario scenario = null;

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
        attach(rule, Optional.of(new Arithmetic.Bound(lifetime, Duration.ofMinutes(asked), true)));
    }

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
        scenario.attach(text, EvidenceJson.MEDIA_TYPE, "moment");
    }

    @When("it attaches a note")
    public void note() {
        scenario.attach("a note", "text/plain", "note");
    }

    private void attach(String rule, Optional<Arithmetic> arithmetic) {
        Finding finding = new Finding(rule, Outcome.SATISFIED, Reason.SIGN_IN_WITHIN_WINDOW, Set.of(), arithmetic);
        Moment moment = new Moment(
                Instant.EPOCH,
                EventKind.ACCESS_REQUESTED,
                List.of(),
                new Decision(Outcome.SATISFIED, Set.of(), List.of(finding), List.of()),
                Situation.NEW);
        scenario.attach(EvidenceJson.write(moment), EvidenceJson.MEDIA_TYPE, "moment");
    }

    private static Instant minute(int minute) {
        return Instant.EPOCH.plus(Duration.ofMinutes(minute));
    }
}
