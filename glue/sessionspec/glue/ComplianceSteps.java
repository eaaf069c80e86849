package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.kernel.Device;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.DeviceEvent.DeviceAssessed;
import sessionspec.core.tokens.TokenObservation;

/** Whether a device meets the requirements, and whether it counts as managed. */
public final class ComplianceSteps {

    private final World world;

    public ComplianceSteps(World world) {
        this.world = world;
    }

    @When("the compliance of a {managed} device with BitLocker {on} and Secure Boot {on} is measured at {time}")
    public void measured(boolean managed, boolean bitLocker, boolean secureBoot, Instant at) {
        world.happens(
                at, now -> new ComplianceMeasured(now, world.user(), world.device(), managed, bitLocker, secureBoot));
    }

    @Then("it follows that {compliance}")
    public void compliance(String compliance) {
        world.expect(TokenObservation.COMPLIANT, compliance);
    }

    @When("a {compliant} and {device} device is assessed at {time}")
    public void assessed(boolean compliant, Device device, Instant at) {
        world.moveTo(device);
        world.happens(at, now -> new DeviceAssessed(now, device, compliant));
    }

    @Then("it follows that {management}")
    public void management(String management) {
        world.expect(TokenObservation.MANAGED, management);
    }
}
