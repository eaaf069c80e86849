package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.tenant.SecurityOccasion;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;

/** What security defaults demand, where they are on. */
public final class SecurityDefaultsSteps {

    private final World world;

    public SecurityDefaultsSteps(World world) {
        this.world = world;
    }

    @When("security defaults meet {occasion} at {time}")
    public void occasion(SecurityOccasion occasion, Instant at) {
        world.happens(at, now -> new SecurityOccasionArose(now, world.browser(), occasion));
    }

    @Then("it follows that {remedy}")
    public void follows(Expected protection) {
        protection.of(world);
    }
}
