package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.adfs.AdfsObservation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.glue.AdfsWords.Use;

/** The tokens that AD FS issues to an application, and what becomes of them. */
public final class AdfsTokenSteps {

    static final String APP = "an OAuth app";

    private final World world;

    public AdfsTokenSteps(World world) {
        this.world = world;
    }

    @When("an OAuth app asks AD FS for a refresh token at {time}")
    public void asks(Instant at) {
        world.happens(at, now -> new AdfsRequested(now, world.browser(), APP, true));
    }

    @When("{use} every {period} until {time}")
    public void used(Use use, Duration period, Instant until) {
        world.every(period, until, at -> {
            if (use == Use.REFRESH_TOKEN) {
                used(true, at);
            } else {
                world.happens(at, now -> AdfsRequests.parse("").at(now, world));
            }
        });
    }

    @When("the AD FS {kind} is used at {time}")
    public void used(boolean refreshToken, Instant at) {
        presented(refreshToken, at);
        world.getsIn();
    }

    @Then("the AD FS {kind} is {accepted} at {time}")
    public void presented(boolean refreshToken, boolean accepted, Instant at) {
        presented(refreshToken, at);
        world.expect(accepted ? Answer.Kind.LET_IN : Answer.Kind.REFUSED);
    }

    @Then("the AD FS refresh token is refused in {app} at {time}")
    public void refusedIn(App app, Instant at) {
        presented(app.name(), at, Answer.Kind.REFUSED);
    }

    @Then("the documents do not say whether the AD FS refresh token is accepted at {time}")
    public void unspecified(Instant at) {
        presented(APP, at, Answer.Kind.UNSAID);
    }

    @Then("AD FS issues {newer} refresh token")
    public void issues(boolean newer) {
        world.expect(AdfsObservation.REFRESH_TOKEN_ISSUED, newer);
    }

    private void presented(boolean refreshToken, Instant at) {
        world.happens(
                at,
                now -> refreshToken
                        ? new RefreshTokenPresented(now, world.browser(), APP)
                        : new TokenPresented(now, world.browser()));
    }

    private void presented(String app, Instant at, Answer.Kind expected) {
        world.happens(at, now -> new RefreshTokenPresented(now, world.browser(), app));
        world.expect(expected);
    }
}
