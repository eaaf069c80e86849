package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.Device;
import sessionspec.core.Event;
import sessionspec.core.SecurityOccasion;
import sessionspec.core.Tenant;

/** Scenarios of a tenant: a new one, its devices, and what is configured for them. */
public final class ScenarioSteps {

    private final World world;

    public ScenarioSteps(World world) {
        this.world = world;
    }

    @Given("a new tenant")
    public void newTenant() {
        world.configure(tenant -> Tenant.NEW);
    }

    @When("security defaults meet {occasion} at {time}")
    public void occasion(SecurityOccasion occasion, Instant at) {
        world.happens(at, now -> new Event.SecurityOccasionArose(now, occasion), ReauthenticationWords.of(occasion));
    }

    @When("the compliance of a {managed} device with BitLocker {on} and Secure Boot {on} is measured at {time}")
    public void measured(boolean managed, boolean bitLocker, boolean secureBoot, Instant at) {
        world.happens(
                at,
                now -> new Event.ComplianceMeasured(now, managed, bitLocker, secureBoot),
                managed ? "managed" : "not managed",
                "BitLocker " + (bitLocker ? "on" : "off"),
                "Secure Boot " + (secureBoot ? "on" : "off"));
    }

    @When("a {compliant} and {device} device is assessed at {time}")
    public void assessed(boolean compliant, Device device, Instant at) {
        world.happens(
                at,
                now -> new Event.DeviceAssessed(now, device, compliant),
                ReauthenticationWords.compliant(compliant),
                ReauthenticationWords.of(device));
    }

    @Then("it {follows} that {fact}")
    public void follows(boolean follows, FactWords.Fact fact) {
        assertThat(fact.isIn(world.decision())).isEqualTo(follows);
    }
}
