package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sessionspec.core.kernel.Device;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.DeviceEvent.DeviceAssessed;
import sessionspec.core.tokens.DeviceEvent.DeviceLocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;
import sessionspec.core.tokens.TokenObservation;

/** What is done with a device, whether it meets the requirements, and whether it counts as managed. */
public record DeviceSteps(World world) {

    /** The device is used, whatever comes of it. */
    static Attempt use() {
        return (now, world) -> new DeviceUsed(now, world.user(), world.device());
    }

    @ParameterType("locked|unlocked|used")
    public Attempt locked(String words) {
        return switch (words) {
            case "locked" -> (now, world) -> new DeviceLocked(now, world.user(), world.device());
            case "unlocked" -> (now, world) -> new DeviceUnlocked(now, world.user(), world.device());
            default -> use();
        };
    }

    @When("the device is {locked} at/on {time}")
    public void locking(Attempt locked, Instant at) {
        world.tries(locked, at);
    }

    @ParameterType("renews|does not renew")
    public boolean renews(String words) {
        return words.equals("renews");
    }

    @Then("using the device {renews} the PRT at/on {time}")
    public void uses(boolean renews, Instant at) {
        world.tries(use(), at);
        world.expect(TokenObservation.PRT_RENEWED, renews);
    }

    /** One that is measured is managed, if it is not called otherwise. */
    @ParameterType("(?:(?:managed|non-managed) )?(?:registered )?device")
    public boolean measured(String words) {
        return !words.startsWith("non-managed");
    }

    @When("a measurement of the user's {measured} finds BitLocker {on} and Secure Boot {on} at/on {time}")
    public void measured(boolean managed, boolean bitLocker, boolean secureBoot, Instant at) {
        world.happens(
                at, now -> new ComplianceMeasured(now, world.user(), world.device(), managed, bitLocker, secureBoot));
    }

    @When("a/an/the {device} device is assessed as {compliant} at/on {time}")
    public void assessed(Device device, boolean compliant, Instant at) {
        world.scene().moveTo(device);
        world.happens(at, now -> new DeviceAssessed(now, device, compliant));
    }

    /** What is seen of the device; its compliance may not have been measured. */
    @ParameterType("(compliant|noncompliant|neither compliant nor noncompliant)|(managed|non-managed)")
    public Consumer<World> standing(@Nullable String compliance, @Nullable String management) {
        if (compliance == null) {
            return there -> there.expect(TokenObservation.MANAGED, management.equals("managed"));
        }
        return there -> there.expect(
                TokenObservation.COMPLIANT, compliance.startsWith("neither") ? "none" : compliance.equals("compliant"));
    }

    @Then("the device counts as {standing}")
    public void counts(Consumer<World> standing) {
        standing.accept(world);
    }
}
