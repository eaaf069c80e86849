package sessionspec.glue;

import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Set;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;

/** The user gives credentials. */
public final class SignInSteps {

    private final World world;

    public SignInSteps(World world) {
        this.world = world;
    }

    @When("the user {signs} a/an/the {device} device at {time}")
    public void signs(SignInWords.Way way, Device device, Instant at) {
        world.moveTo(device);
        world.happens(at, now -> way.event(now, world.user(), device));
    }

    @When("the user goes to a/an/the {device} device at {time}")
    public void goes(Device device, Instant at) {
        world.passes(at);
        world.moveTo(device);
    }

    @When("the user answers the prompt at {time}")
    public void answers(Instant at) {
        answersWith(world.decision().answer().factors(), at);
    }

    @When("the user answers the prompt with {method} at {time}")
    public void answersWith(Set<Factor> method, Instant at) {
        world.happens(at, now -> SignedIn.on(world.device(), world.user(), method, now));
    }
}
