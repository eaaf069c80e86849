package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.time.Instant;
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

    @Then("{mfa} in {place} at {time}")
    public void asked(Outcome mfa, MfaPlace place, Instant at) {
        assertThat(world.happens(at, now -> new Event.MfaRequired(now, place), ReauthenticationWords.of(place))
                        .outcome())
                .isEqualTo(mfa);
    }
}
