package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.time.Instant;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.EventKind;
import sessionspec.core.Outcome;
import sessionspec.core.Switch;

/** The user relies on single sign-on, and on the token of the device. */
public final class SingleSignOnSteps {

    private final World world;

    public SingleSignOnSteps(World world) {
        this.world = world;
    }

    @Then("{sso} {destination} at {time}")
    public void switches(Outcome sso, Switch destination, Instant at) {
        assertThat(goes(destination, at).outcome()).isEqualTo(sso);
    }

    @Then("using the device at {time} {renews} the PRT")
    public void uses(Instant at, Outcome renews) {
        assertThat(world.happens(at, EventKind.DEVICE_USED).outcome()).isEqualTo(renews);
    }

    private Decision goes(Switch destination, Instant at) {
        return world.happens(at, now -> new Event.AppSwitched(now, destination), ReauthenticationWords.of(destination));
    }
}
