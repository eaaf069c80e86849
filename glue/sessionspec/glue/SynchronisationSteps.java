package sessionspec.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Set;
import sessionspec.core.federation.FederationEvent.SyncSwitched;
import sessionspec.core.federation.FederationObservation;
import sessionspec.core.federation.Identity;
import sessionspec.core.federation.SyncPart;
import sessionspec.core.signin.PasswordChanged;

/** Who authenticates the user, and how the user's password changes get to Microsoft Entra ID. */
public final class SynchronisationSteps {

    private final World world;

    public SynchronisationSteps(World world) {
        this.world = world;
    }

    /** From here on the story is about that user, whose password is from before it. */
    @Given("the user {name} is {identity}")
    public void identity(String name, FederationWords.Stated stated) {
        world.isAbout(name);
        world.configure(new PasswordChanged(name, world.now()));
        world.configure(new Identity(name, stated.federated()));
        if (!stated.synced()) {
            set(FederationWords.OUT_OF_BOX_RULES, false);
        }
    }

    @Given("{synchronisation} is {on}")
    public void set(Set<SyncPart> parts, boolean on) {
        world.happens(world.now(), now -> new SyncSwitched(now, parts, on, true));
    }

    @When("the administrator switches {synchronisation} {on} at {time}")
    public void switches(Set<SyncPart> parts, boolean on, Instant at) {
        world.happens(at, now -> new SyncSwitched(now, parts, on, false));
    }

    @Then("the user's {attribute} is {time}")
    public void has(FederationObservation attribute, Instant at) {
        world.expect(attribute, at);
    }

    @Then("the user has no {attribute}")
    public void lacks(FederationObservation attribute) {
        world.expect(attribute, "none");
    }
}
