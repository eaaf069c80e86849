package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.signin.AppSession.AppSessionOpened;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;
import sessionspec.core.tokens.TokenEvent.AppSessionMatched;
import sessionspec.core.tokens.TokenEvent.AppUsed;
import sessionspec.core.tokens.TokenKind;

/** What browsers and apps do and keep, sessions of their own included. */
public final class ProgramSteps {

    private final World world;
    private final CommandSteps commands;
    private App app = Request.APP;

    public ProgramSteps(World world, CommandSteps commands) {
        this.world = world;
        this.commands = commands;
    }

    @ParameterType(
            "the browser is closed and opened again|(?:a|the same) native app authenticates through WAM|a new PowerShell session is opened")
    public Attempt program(String words) {
        return switch (words) {
            case "the browser is closed and opened again" -> (now, world) -> new BrowserClosed(now, world.browser());
            case "a new PowerShell session is opened" -> (now, world) -> commands.opens(now);
            default -> (now, world) -> new NativeAppAuthenticated(now, world.user(), world.device());
        };
    }

    @When("{program} at/on {time}")
    public void happens(Attempt program, Instant at) {
        world.tries(program, at);
    }

    @ParameterType("(?:an|the) app opens a session|the browser caches a token with a lifetime")
    public boolean keeps(String words) {
        return words.contains(" app ");
    }

    @When("{keeps} of {period} at/on {time}")
    public void keeps(boolean session, Duration period, Instant at) {
        world.happens(
                at,
                now -> session
                        ? new AppSessionOpened(now, world.browser(), Request.APP.name(), period)
                        : new TokenCached(now, world.browser(), period));
    }

    @When("{app} opens a session tied to the app's ID token at/on {time}")
    public void matches(App follower, Instant at) {
        assertThat(world.scene().app(TokenKind.ID))
                .as("the app that an ID token was asked for last")
                .contains(follower);
        app = follower;
        world.happens(at, now -> new AppSessionMatched(now, world.browser(), app.name()));
    }

    @ParameterType("goes on|has ended")
    public Answer.Kind lasts(String words) {
        return words.equals("goes on") ? Answer.Kind.LET_IN : Answer.Kind.REFUSED;
    }

    @Then("the app's session {lasts} at/on {time}")
    public void lasts(Answer.Kind lasts, Instant at) {
        world.happens(at, now -> new AppUsed(now, world.browser(), app.name()));
        world.expect(lasts);
    }
}
