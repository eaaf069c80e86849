package sessionspec.glue;

import io.cucumber.java.After;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Optional;
import sessionspec.ask.words.CommandEvents;
import sessionspec.command.PowerShell;
import sessionspec.command.UnusableCommand;
import sessionspec.core.federation.RefreshTokensValidFrom.PowerShellSession;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.tenant.TenantEvent.CommandFailed;

/** The administrator works in PowerShell. */
public final class CommandSteps {

    private final World world;
    private PowerShell session = PowerShell.newSession();
    private Optional<UnusableCommand> unexpected = Optional.empty();

    public CommandSteps(World world) {
        this.world = world;
    }

    /** Whether an administrator is at work, rather than a user without that role. */
    @ParameterType("administrator|user")
    public boolean runner(String words) {
        return words.equals("administrator");
    }

    @When("the {runner} runs {string} at/on {time}")
    public void runs(boolean administrator, String line, Instant at) {
        world.passes(at);
        try {
            PowerShell.Ran ran = session.run(line, at);
            session = ran.session();
            ran.command().ifPresent(command -> world.happens(at, now -> CommandEvents.of(command, administrator, now)));
        } catch (UnusableCommand unusable) {
            unexpected = Optional.of(unusable);
            world.happens(at, CommandFailed::new);
        }
    }

    /** What the administrator set before in a session is not known in a new one. */
    Event opens(Instant now) {
        session = PowerShell.newSession();
        return new Configured(now, new PowerShellSession(false));
    }

    @ParameterType("accepted|refused")
    public Answer.Kind taken(String words) {
        return words.equals("accepted") ? Answer.Kind.LET_IN : Answer.Kind.REFUSED;
    }

    @Then("the command/setting/assignment is {taken}")
    public void taken(Answer.Kind taken) {
        world.expect(taken);
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
