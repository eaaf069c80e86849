package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Optional;
import sessionspec.command.Command;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;
import sessionspec.core.AdfsProperties;
import sessionspec.core.Event;
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
            ran.command().ifPresent(command -> world.happens(at, now -> event(command, now), line));
        } catch (UnusableCommand unusable) {
            unexpected = Optional.of(unusable);
            world.happens(at, EventKind.COMMAND_FAILED, line, unusable.getMessage());
        }
    }

    private static Event event(Command command, Instant now) {
        if (command instanceof Command.SetTokensValidFrom set) {
            return new Event.TokensValidFromSet(now, set.user(), set.from());
        } else if (command instanceof Command.RunSyncCycle run) {
            return new Event.SyncCycleRun(now, run.full());
        } else if (command instanceof Command.SetAdfsProperties set) {
            return new Event.AdfsPropertiesSet(
                    now,
                    new AdfsProperties(
                            Optional.ofNullable(set.switches().get("EnablePersistentSso")),
                            Optional.ofNullable(set.switches().get("EnableKmsi")),
                            Optional.ofNullable(set.periods().get("SsoLifetime")),
                            Optional.ofNullable(set.periods().get("KmsiLifetimeMins")),
                            Optional.ofNullable(set.periods().get("PersistentSsoLifetimeMins")),
                            Optional.ofNullable(set.periods().get("DeviceUsageWindowInDays")),
                            set.cutoff()));
        }
        return Event.of(EventKind.POWERSHELL_CONNECTED, now);
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
