package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.story.Assertion;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;
import sessionspec.core.tokens.TokenObservation;

/** The device and its Primary Refresh Token. */
public final class DeviceSteps {

    private final World world;

    public DeviceSteps(World world) {
        this.world = world;
    }

    @When("the device is {locked} at {time}")
    public void locking(boolean locked, Instant at) {
        world.happens(
                at,
                now -> locked
                        ? new DeviceLocked(now, world.user(), world.device())
                        : new DeviceUnlocked(now, world.user(), world.device()));
    }

    @When("a native app authenticates through WAM at {time}")
    public void authenticatesThroughWam(Instant at) {
        world.happens(at, now -> new NativeAppAuthenticated(now, world.user(), world.device()));
    }

    @Then("the PRT's last refresh is at {time}")
    public void lastRefresh(Instant at) {
        world.expect(TokenObservation.PRT_REFRESHED, at);
    }

    @Then("the documents do not say whether the PRT is refreshed")
    public void unspecifiedRefresh() {
        world.expect(TokenObservation.PRT_REFRESHED, Assertion.OPEN);
    }

    @Then("there is no PRT refresh")
    public void noRefresh() {
        world.expect(TokenObservation.PRT_REFRESHED, "none");
    }
}
