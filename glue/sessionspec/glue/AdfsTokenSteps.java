package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import sessionspec.core.App;
import sessionspec.core.Decision;
import sessionspec.core.Device;
import sessionspec.core.Event;
import sessionspec.core.Factor;
import sessionspec.core.Outcome;

/** The tokens that AD FS issues to an application, and what becomes of them. */
public final class AdfsTokenSteps {

    private static final String APP = "an OAuth app";

    private final World world;

    public AdfsTokenSteps(World world) {
        this.world = world;
    }

    @When("the user signs in to an OAuth app through AD FS on a/an {device} device at {time}")
    public void signsIn(Device device, Instant at) {
        signsIn(false, device, at);
    }

    @When(
            "the user signs in to an OAuth app through AD FS with Keep me signed in {ticked} on a/an {device} device at {time}")
    public void signsIn(boolean ticked, Device device, Instant at) {
        Set<Factor> first = Set.of(Factor.FIRST_FACTOR);
        world.happens(
                at, now -> new Event.AdfsSignedIn(now, device, first, ticked), ticked ? "with Keep me signed in" : "");
        asks(at);
    }

    @When("an OAuth app asks AD FS for a refresh token at {time}")
    public void asks(Instant at) {
        world.happens(at, now -> new Event.AdfsRequested(now, APP, true));
    }

    @When("the AD FS refresh token is used every {period} until {time}")
    public void used(Duration period, Instant until) {
        world.every(period, until, at -> accepted(presented(APP), true, at));
    }

    @Then("the AD FS {kind} is {accepted} at {time}")
    public void presented(boolean refreshToken, boolean accepted, Instant at) {
        accepted(refreshToken ? presented(APP) : Event.AdfsTokenPresented::new, accepted, at);
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
