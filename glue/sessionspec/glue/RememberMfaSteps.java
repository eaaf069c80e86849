package sessionspec.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Answer;
import sessionspec.core.tenant.RememberMfaFor;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tenant.TenantSetting;

/** Multifactor authentication that is remembered on trusted devices. */
public final class RememberMfaSteps {

    private final World world;

    public RememberMfaSteps(World world) {
        this.world = world;
    }

    @Given("MFA is remembered for {period}")
    public void remembered(Duration period) {
        world.configure(new Switched(TenantSetting.REMEMBER_MFA, true));
        world.configure(new RememberMfaFor(period));
    }

    @When("an administrator revokes the user's MFA sessions at {time}")
    public void revoked(Instant at) {
        world.happens(at, now -> new MfaSessionsRevoked(now, world.user()));
    }

    @Then("{mfa} in {place} at {time}")
    public void asked(Answer.Kind mfa, MfaPlace place, Instant at) {
        world.happens(at, now -> place.required(now, world.browser()));
        world.expect(mfa);
    }
}
