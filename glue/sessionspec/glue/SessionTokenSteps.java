package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.tokens.TokenLifetimeEvent.SessionTokenInactivitySet;

/** The lifetimes of session tokens, as long as they could be configured. */
public final class SessionTokenSteps {

    private final World world;

    public SessionTokenSteps(World world) {
        this.world = world;
    }

    @When("the administrator sets the Max Inactive Time of session tokens to {period} at {time}")
    public void set(Duration period, Instant at) {
        world.happens(at, now -> new SessionTokenInactivitySet(now, period));
    }

    @Then("it {follows} that the retirement affects the policy")
    public void affected(boolean follows) {
        world.expectAdvice(follows, "RTL-1 affected");
    }
}
