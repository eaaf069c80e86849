package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.MfaPlace;
import sessionspec.core.Outcome;
import sessionspec.core.Setting;

/** Multifactor authentication that is remembered on trusted devices. */
public final class RememberedMfaSteps {

    private final World world;

    public RememberedMfaSteps(World world) {
        this.world = world;
    }

    @Given("MFA is remembered for {period}")
    public void remembered(Duration period) {
        world.configure(tenant ->
                tenant.with(Setting.REMEMBER_MFA).with(tenant.reauthentication().rememberingMfaFor(period)));
    }

    @When("an administrator revokes the user's MFA sessions at {time}")
    public void revoked(Instant at) {
        world.happens(at, Event.MfaSessionsRevoked::new);
    }

    @Then("MFA is {mfa} for in {place} at {time}")
    public void asked(Outcome mfa, MfaPlace place, Instant at) {
        assertThat(requires(place, at).outcome()).isEqualTo(mfa);
    }

    @Then("the documents do not say whether MFA is asked for in {place} at {time}")
    public void unspecified(MfaPlace place, Instant at) {
        assertThat(requires(place, at).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @When("the MFA settings are reviewed at {time}")
    public void reviewed(Instant at) {
        world.happens(at, Event.MfaSettingsReviewed::new);
    }

    private Decision requires(MfaPlace place, Instant at) {
        return world.happens(at, now -> new Event.MfaRequired(now, place), ReauthenticationWords.of(place));
    }
}
