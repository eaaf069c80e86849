package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Switch;
import sessionspec.core.story.Assertion;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;
import sessionspec.core.tokens.TokenObservation;

/** The user relies on single sign-on, and on the token of the device. */
public final class SingleSignOnSteps {

    private final World world;

    public SingleSignOnSteps(World world) {
        this.world = world;
    }

    @Then("{sso} {destination} at {time}")
    public void switches(Answer.Kind sso, Switch destination, Instant at) {
        world.happens(at, now -> new AppSwitched(now, world.browser().inApps(), destination));
        world.expect(sso);
    }

    @When("the device is used at {time}")
    public void uses(Instant at) {
        world.happens(at, now -> new DeviceUsed(now, world.user(), world.device()));
    }

    @Then("using the device at {time} {renews} the PRT")
    public void uses(Instant at, boolean renews) {
        uses(at, String.valueOf(renews));
    }

    @Then("the documents do not say whether using the device at {time} renews the PRT")
    public void unspecified(Instant at) {
        uses(at, Assertion.OPEN);
    }

    private void uses(Instant at, String renewed) {
        uses(at);
        world.expect(TokenObservation.PRT_RENEWED, renewed);
    }
}
