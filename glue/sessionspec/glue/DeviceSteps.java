package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.EventKind;
import sessionspec.core.Outcome;
import sessionspec.core.SessionState.Prt;

/** The device and its Primary Refresh Token. */
public final class DeviceSteps {

    private final World world;

    public DeviceSteps(World world) {
        this.world = world;
    }

    @When("the device is {locked} at {time}")
    public void locking(boolean locked, Instant at) {
        world.happens(at, locked ? EventKind.DEVICE_LOCKED : EventKind.DEVICE_UNLOCKED);
    }

    @When("a native app authenticates through WAM at {time}")
    public void authenticatesThroughWam(Instant at) {
        world.happens(at, EventKind.NATIVE_APP_AUTHENTICATED);
    }

    @Then("the PRT's last refresh is at {time}")
    public void lastRefresh(Instant at) {
        assertThat(world.state().prt().map(Prt::refreshed)).contains(at);
    }

    @Then("the documents do not say whether the PRT is refreshed")
    public void unspecifiedRefresh() {
        assertThat(world.decision().reached(Outcome.UNSPECIFIED)).isTrue();
    }

    @Then("there is no PRT refresh")
    public void noRefresh() {
        assertThat(world.state().prt()).isEmpty();
    }
}
