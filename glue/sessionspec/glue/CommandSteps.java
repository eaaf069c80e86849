package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.command.AdfsCommand;
import sessionspec.core.AdfsProperties;
import sessionspec.core.Event;
import sessionspec.core.Outcome;

/** The administrator works in PowerShell. */
public final class CommandSteps {

    private final World world;

    public CommandSteps(World world) {
        this.world = world;
    }

    @When("the administrator runs {string} at {time}")
    public void runs(String line, Instant at) {
        AdfsProperties properties = AdfsCommand.parse(line);
        world.happens(at, now -> new Event.AdfsPropertiesSet(now, properties), line);
    }

    @Then("the command is {accepted}")
    public void taken(boolean accepted) {
        assertThat(world.decision().outcome()).isEqualTo(accepted ? Outcome.SATISFIED : Outcome.REFUSED);
    }
}
