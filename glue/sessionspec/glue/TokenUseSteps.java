package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.tokens.TokenEvent.AppSessionMatched;
import sessionspec.core.tokens.TokenEvent.AppUsed;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenKind;

/** What goes by the lifetime of a token: scripts, and sessions of web applications. */
public final class TokenUseSteps {

    private final World world;
    private final TokenSteps tokens;
    private App app = Request.APP;

    public TokenUseSteps(World world, TokenSteps tokens) {
        this.world = world;
        this.tokens = tokens;
    }

    @When("a script that runs for {length} starts with the access token at {time}")
    public void script(Duration runs, Instant at) {
        starts(runs, false, at);
    }

    @When(
            "a script of the Microsoft Graph PowerShell SDK that runs for {length} starts with the access token at {time}")
    public void scriptOfSdk(Duration runs, Instant at) {
        starts(runs, true, at);
    }

    @When("the app lets its session last as long as the ID token at {time}")
    public void matches(Instant at) {
        app = tokens.app(TokenKind.ID);
        world.happens(at, now -> new AppSessionMatched(now, world.browser(), app.name()));
    }

    @Then("the app's session goes on at {time}")
    public void goesOn(Instant at) {
        uses(at, Answer.Kind.LET_IN);
    }

    @Then("the app's session has ended at {time}")
    public void hasEnded(Instant at) {
        uses(at, Answer.Kind.REFUSED);
    }

    private void starts(Duration runs, boolean libraryExtends, Instant at) {
        world.happens(
                at,
                now -> new ScriptStarted(
                        now, world.user(), tokens.app(TokenKind.ACCESS).name(), runs, libraryExtends));
    }

    private void uses(Instant at, Answer.Kind answer) {
        world.happens(at, now -> new AppUsed(now, world.browser(), app.name()));
        world.expect(answer);
    }
}
