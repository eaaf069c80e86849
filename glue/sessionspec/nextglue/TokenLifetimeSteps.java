package sessionspec.nextglue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Instant;
import java.util.Optional;
import sessionspec.next.kernel.Answer;
import sessionspec.next.tokens.Assignee;
import sessionspec.next.tokens.TokenLifetimeListed;
import sessionspec.next.tokens.TokenLifetimePolicy;
import sessionspec.next.tokens.TokenLifetimePolicy.Tokens;

/** The lifetimes that administrators configure for tokens. */
public final class TokenLifetimeSteps {

    private final World world;

    public TokenLifetimeSteps(World world) {
        this.world = world;
    }

    @Given("a token lifetime policy for {tokens} of {assignee}")
    public void policy(Tokens tokens, Assignee assignee) {
        world.configure(new TokenLifetimePolicy(assignee, tokens, Optional.empty()));
    }

    @Then("PowerShell {lists} a token lifetime policy of {assignee} at {time}")
    public void listed(boolean lists, Assignee assignee, Instant at) {
        world.happens(at, now -> new TokenLifetimeListed(now, assignee));
        world.expect(lists ? Answer.Kind.LET_IN : Answer.Kind.REFUSED);
    }
}
