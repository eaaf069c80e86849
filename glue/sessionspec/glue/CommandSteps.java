package sessionspec.glue;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Optional;
import sessionspec.command.Command;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;
import sessionspec.core.federation.FederationEvent.SyncCycleRun;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.federation.PowerShellSession;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Event;
import sessionspec.core.tenant.TenantEvent.CommandFailed;

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
            ran.command().ifPresent(command -> world.happens(at, now -> event(command, now)));
        } catch (UnusableCommand unusable) {
            unexpected = Optional.of(unusable);
            world.happens(at, CommandFailed::new);
        }
    }

    private static Event event(Command command, Instant now) {
        if (command instanceof Command.SetTokensValidFrom set) {
            return new TokensValidFromSet(now, set.user(), set.from());
        } else if (command instanceof Command.RunSyncCycle run) {
            return new SyncCycleRun(now, run.full());
        } else if (command instanceof Command.SetAdfsProperties set) {
            return AdfsCommands.event(set, now);
        }
        return new Configured(now, new PowerShellSession(true));
    }

    @When("a new PowerShell session is opened at {time}")
    public void opens(Instant at) {
        session = PowerShell.newSession();
        world.happens(at, now -> new Configured(now, new PowerShellSession(false)));
    }

    @Then("the command is {accepted}")
    public void taken(boolean accepted) {
        world.expect(accepted ? Answer.Kind.LET_IN : Answer.Kind.REFUSED);
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
