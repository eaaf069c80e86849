package sessionspec.glue;

import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Set;
import sessionspec.core.Device;
import sessionspec.core.Event;
import sessionspec.core.Factor;

/** The user gives credentials. */
public final class SignInSteps {

    private final World world;

    public SignInSteps(World world) {
        this.world = world;
    }

    @When("the user {signs} a/an/the {device} device at {time}")
    public void signs(SignInWords.Way way, Device device, Instant at) {
        world.happens(at, now -> way.event(now, device), way.details(device));
    }

    @When("the user answers the prompt at {time}")
    public void answers(Instant at) {
        Set<Factor> asked = world.decision().factors();
        Device device = world.state().device();
        world.happens(at, now -> new Event.SignedIn(now, device, asked), "after the prompt");
    }

    @When("the user answers the prompt with {method} at {time}")
    public void answersWith(Set<Factor> method, Instant at) {
        Device device = world.state().device();
        world.happens(at, now -> new Event.SignedIn(now, device, method), "after the prompt");
    }
}
