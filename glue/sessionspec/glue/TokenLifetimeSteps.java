package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sessionspec.command.TimeSpans;
import sessionspec.command.UnusableCommand;
import sessionspec.core.kernel.Answer;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeListed;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy;
import sessionspec.core.tokens.TokenLifetimePolicy.Tokens;

/** The lifetimes that administrators configure for tokens. */
public final class TokenLifetimeSteps {

    private final World world;
    private Optional<Duration> read = Optional.empty();

    public TokenLifetimeSteps(World world) {
        this.world = world;
    }

    @Given("a token lifetime policy for {tokens} of {assignee}")
    public void policy(Tokens tokens, Assignee assignee) {
        world.configure(new TokenLifetimePolicy(assignee, tokens, Optional.empty()));
    }

    @When("the administrator sets AccessTokenLifetime {string} for {assignee} at {time}")
    public void sets(String timeSpan, Assignee assignee, Instant at) {
        read = read(timeSpan);
        world.happens(at, now -> new TokenLifetimeSet(now, assignee, read));
    }

    @When("the administrator creates a policy of AccessTokenLifetime {string} with Microsoft Graph at {time}")
    public void creates(String timeSpan, Instant at) {
        sets(timeSpan, Assignee.NONE, at);
    }

    @When("the administrator assigns the policy to {assignee} with Microsoft Graph at {time}")
    public void assigns(Assignee assignee, Instant at) {
        world.happens(at, now -> new TokenLifetimeAssigned(now, assignee));
    }

    @When("the administrator deletes the token lifetime policy of {assignee} at {time}")
    public void deletes(Assignee assignee, Instant at) {
        world.happens(at, now -> new TokenLifetimeDeleted(now, assignee));
    }

    @Then("the setting is {accepted}")
    public void accepted(boolean accepted) {
        world.expect(accepted ? Answer.Kind.LET_IN : Answer.Kind.REFUSED);
    }

    /** What no core does, but whoever reads the command. */
    @Then("the TimeSpan is read as {length}")
    public void readAs(Duration length) {
        assertThat(read).contains(length);
    }

    @Then("the documents do not say whether the licence suffices")
    public void openLicence() {
        world.expectOpenAdvice("TLP-3 no licence");
    }

    @Then("PowerShell {lists} a token lifetime policy of {assignee} at {time}")
    public void listed(boolean lists, Assignee assignee, Instant at) {
        world.happens(at, now -> new TokenLifetimeListed(now, assignee));
        world.expect(lists ? Answer.Kind.LET_IN : Answer.Kind.REFUSED);
    }

    private static Optional<Duration> read(String timeSpan) {
        try {
            return Optional.of(TimeSpans.parse(timeSpan));
        } catch (UnusableCommand unreadable) {
            return Optional.empty();
        }
    }
}
