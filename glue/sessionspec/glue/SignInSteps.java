package sessionspec.glue;

import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import sessionspec.core.Device;
import sessionspec.core.Event;
import sessionspec.core.Factor;

/** The user gives credentials. */
public final class SignInSteps {

    private static final Set<Factor> FIRST = Set.of(Factor.FIRST_FACTOR);

    private final World world;

    public SignInSteps(World world) {
        this.world = world;
    }

    @When("the user signs in on a/an {device} device at {time}")
    public void signsIn(Device device, Instant at) {
        world.happens(at, now -> new Event.SignedIn(now, device, FIRST), on(device));
    }

    @When("the user signs in with {factors} on a/an {device} device at {time}")
    public void signsIn(Set<Factor> factors, Device device, Instant at) {
        world.happens(at, now -> new Event.SignedIn(now, device, factors), withMfa(factors) + on(device));
    }

    @When("the user logs in to a/an/the {device} device at {time}")
    public void logsIn(Device device, Instant at) {
        world.happens(at, now -> new Event.DeviceLoggedIn(now, device, FIRST), kind(device));
    }

    @When("the user logs in with {factors} to a/an/the {device} device at {time}")
    public void logsIn(Set<Factor> factors, Device device, Instant at) {
        world.happens(at, now -> new Event.DeviceLoggedIn(now, device, factors), kind(device) + withMfa(factors));
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

    private static String withMfa(Set<Factor> factors) {
        return factors.contains(Factor.MFA) ? " with MFA" : "";
    }

    private static String on(Device device) {
        return ", " + kind(device) + " device";
    }

    private static String kind(Device device) {
        return device.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
