package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sessionspec.command.TimeSpans;
import sessionspec.command.UnreadableTimeSpan;
import sessionspec.core.Arithmetic;
import sessionspec.core.Assignee;
import sessionspec.core.Event;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;

/** The lifetimes that administrators configure for tokens. */
public final class TokenLifetimeSteps {

    private final World world;
    private String created = "";

    public TokenLifetimeSteps(World world) {
        this.world = world;
    }

    @Given("the administrator sets AccessTokenLifetime {string} for {assignee} at {time}")
    public void sets(String timeSpan, Assignee assignee, Instant at) {
        String words = timeSpan + " for " + TokenWords.words(assignee);
        try {
            sets(assignee, at, Optional.of(TimeSpans.parse(timeSpan)), words);
        } catch (UnreadableTimeSpan unreadable) {
            sets(assignee, at, Optional.empty(), words, unreadable.getMessage());
        }
    }

    @Given("the administrator creates a policy of AccessTokenLifetime {string} with Microsoft Graph at {time}")
    public void creates(String timeSpan, Instant at) {
        created = timeSpan;
        sets(timeSpan, Assignee.NONE, at);
    }

    @When("the administrator assigns the policy to {assignee} with Microsoft Graph at {time}")
    public void assigns(Assignee assignee, Instant at) {
        sets(created, assignee, at);
    }

    @Given("the administrator sets the Max Inactive Time of session tokens to {period} at {time}")
    public void sets(Duration period, Instant at) {
        world.happens(at, now -> new Event.SessionTokenInactivitySet(now, period));
    }

    @Then("the setting is accepted")
    public void accepted() {
        assertThat(world.decision().outcome()).isNotEqualTo(Outcome.REFUSED);
        assertThat(world.decision().findings()).isNotEmpty();
    }

    @Then("the setting is refused as {objection}")
    public void refused(Reason objection) {
        assertThat(world.decision().reasonsOf(Outcome.REFUSED)).containsExactly(objection);
    }

    @Then("the TimeSpan is read as {length}")
    public void readAs(Duration length) {
        assertThat(world.decision().findings().stream()
                        .flatMap(finding -> finding.arithmetic().stream())
                        .map(arithmetic -> ((Arithmetic.Bound) arithmetic).asked()))
                .isNotEmpty()
                .containsOnly(length);
    }

    @Then("PowerShell {lists} a token lifetime policy of {assignee} at {time}")
    public void listed(boolean lists, Assignee assignee, Instant at) {
        world.happens(
                at, now -> new Event.TokenLifetimePolicyListed(now, assignee), "of " + TokenWords.words(assignee));
        assertThat(world.decision().hasReason(Reason.NO_POLICY_LISTED)).isNotEqualTo(lists);
    }

    @Then("the documents do not say whether the licence suffices")
    public void licenceUnspecified() {
        assertThat(world.decision().reasonsOf(Outcome.UNSPECIFIED))
                .containsExactly(Reason.TOKEN_LIFETIME_LICENCE_NOT_STATED);
    }

    private void sets(Assignee assignee, Instant at, Optional<Duration> lifetime, String... words) {
        world.happens(at, now -> new Event.TokenLifetimeSet(now, assignee, lifetime), words);
    }
}
