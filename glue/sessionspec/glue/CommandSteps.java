package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Optional;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;
import sessionspec.core.EventKind;
import sessionspec.core.Outcome;

/** The administrator works in PowerShell. */
public final class CommandSteps {

    private final World world;
    private PowerShell session = PowerShell.newSession();
    private Optional<UnusableCommand> unexpected = Optional.empty();

    public CommandSteps(World world) {
        this.world = world;
    }

    @When("the administrator runs {string} at {time}")
    public void runs(String line, Instant at) {
        world.passes(at);
        try {
            PowerShell.Ran ran = session.run(line, at);
            session = ran.session();
            ran.event().ifPresent(event -> world.happens(at, now -> event, line));
        } catch (UnusableCommand unusable) {
            unexpected = Optional.of(unusable);
            world.happens(at, EventKind.COMMAND_FAILED, line, unusable.getMessage());
        }
    }

    @When("a new PowerShell session is opened at {time}")
    public void opens(Instant at) {
        session = PowerShell.newSession();
        world.happens(at, EventKind.POWERSHELL_OPENED);
    }

    @Then("the command is {accepted}")
    public void taken(boolean accepted) {
        assertThat(world.decision().outcome() == Outcome.REFUSED).isNotEqualTo(accepted);
        unexpected = Optional.empty();
    }

    /** An example whose command cannot be run, and that does not say so, has a slip of the pen. */
    @After
    public void everyUnusableCommandIsMeant() {
        unexpected.ifPresent(unusable -> {
            throw unusable;
        });
    }
}
