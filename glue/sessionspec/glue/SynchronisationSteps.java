package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Set;
import sessionspec.core.Event;
import sessionspec.core.SyncPart;

/** Who authenticates the user, and how the user's password changes get to Microsoft Entra ID. */
public final class SynchronisationSteps {

    private final World world;

    public SynchronisationSteps(World world) {
        this.world = world;
    }

    @Given("the user {name} is {identity}")
    public void identity(String name, IdentityWords.Stated identity) {
        world.happens(
                world.now(), now -> new Event.IdentityStated(now, identity.identity(), name), name, identity.words());
        if (!identity.synced()) {
            set(SyncWords.parse(SyncWords.ALL_RULES), false);
        }
    }

    @Given("{synchronisation} is {on}")
    public void set(Set<SyncPart> parts, boolean on) {
        world.happens(world.now(), now -> new Event.SyncFound(now, parts, on), SyncWords.of(parts, on));
    }

    @When("the administrator switches {synchronisation} {on} at {time}")
    public void switches(Set<SyncPart> parts, boolean on, Instant at) {
        world.happens(at, now -> new Event.SyncSwitched(now, parts, on), SyncWords.of(parts, on));
    }

    @Then("the user's {attribute} is {time}")
    public void has(UserAttribute attribute, Instant at) {
        assertThat(attribute.of(world.state().federation())).contains(at);
    }

    @Then("the user has no {attribute}")
    public void lacks(UserAttribute attribute) {
        assertThat(attribute.of(world.state().federation())).isEmpty();
    }
}
