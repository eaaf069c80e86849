package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.time.Instant;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.Outcome;
import sessionspec.core.Switch;

/** The user relies on single sign-on, and on the token of the device. */
public final class SingleSignOnSteps {

    private final World world;

    public SingleSignOnSteps(World world) {
        this.world = world;
    }

    @Then("single sign-on takes the user to {destination} at {time}")
    public void takes(Switch destination, Instant at) {
        assertThat(goes(destination, at).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Then("the user has to sign in to reach {destination} at {time}")
    public void signsIn(Switch destination, Instant at) {
        assertThat(goes(destination, at).outcome()).isEqualTo(Outcome.PROMPT);
    }

    @Then("the documents do not say whether single sign-on takes the user to {destination} at {time}")
    public void unspecified(Switch destination, Instant at) {
        assertThat(goes(destination, at).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("using the device at {time} renews the PRT")
    public void renews(Instant at) {
        assertThat(world.happens(at, Event.DeviceUsed::new).outcome()).isEqualTo(Outcome.RENEWED);
    }

    @Then("using the device at {time} does not renew the PRT")
    public void doesNotRenew(Instant at) {
        assertThat(world.happens(at, Event.DeviceUsed::new).outcome()).isEqualTo(Outcome.NOT_RENEWED);
    }

    private Decision goes(Switch destination, Instant at) {
        return world.happens(at, now -> new Event.AppSwitched(now, destination), ReauthenticationWords.of(destination));
    }
}
