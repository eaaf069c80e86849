package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import sessionspec.core.App;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.EventKind;
import sessionspec.core.Outcome;
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
        world.happens(at, now -> new Event.AdfsRequested(now, APP, true));
    }

    @When("{use} every {period} until {time}")
    public void used(Use use, Duration period, Instant until) {
        Consumer<Instant> once = use == Use.REFRESH_TOKEN
                ? at -> accepted(presented(APP), true, at)
                : at -> world.happens(at, Request.AT_AD_FS.event(), Request.AT_AD_FS.resource());
        world.every(period, until, once);
    }

    @Then("the AD FS {kind} is {accepted} at {time}")
    public void presented(boolean refreshToken, boolean accepted, Instant at) {
        accepted(refreshToken ? presented(APP) : now -> Event.of(EventKind.ADFS_TOKEN_PRESENTED, now), accepted, at);
    }

    @Then("the AD FS refresh token is refused in {app} at {time}")
    public void refusedIn(App app, Instant at) {
        accepted(presented(app.name()), false, at, "by " + app.name());
    }

    @Then("the documents do not say whether the AD FS refresh token is accepted at {time}")
    public void unspecified(Instant at) {
        assertThat(world.happens(at, presented(APP)).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("AD FS issues {newer} refresh token")
    public void issues(boolean newer) {
        assertThat(world.decision().reached(Outcome.RENEWED)).isEqualTo(newer);
    }

    private void accepted(Function<Instant, Event> what, boolean accepted, Instant at, String... details) {
        Decision decision = world.happens(at, what, details);
        assertThat(decision.outcome())
                .isIn(
                        accepted
                                ? Set.of(Outcome.SATISFIED, Outcome.RENEWED, Outcome.NOT_RENEWED)
                                : Set.of(Outcome.REFUSED));
    }

    private static Function<Instant, Event> presented(String app) {
        return now -> new Event.AdfsRefreshTokenPresented(now, app);
    }
}
