package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.Event;
import sessionspec.core.EventKind;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;

/** The browser, its session and what it stores. */
public final class BrowserSteps {

    private final World world;

    public BrowserSteps(World world) {
        this.world = world;
    }

    @Then("the Stay signed in? prompt is {shown}")
    public void shown(boolean shown) {
        assertThat(world.decision().hasReason(Reason.STAY_PROMPT_SHOWN)).isEqualTo(shown);
    }

    @When("the user answers the Stay signed in? prompt with {yes} at {time}")
    public void answers(boolean yes, Instant at) {
        world.happens(at, now -> new Event.StaySignedInAnswered(now, yes), yes ? "yes" : "no");
    }

    @When("the browser is closed at {time}")
    public void closed(Instant at) {
        world.happens(at, EventKind.BROWSER_CLOSED);
    }

    @Then("the browser's cookies stay on the device")
    public void cookiesStay() {
        assertThat(world.decision().hasReason(Reason.COOKIES_STAY_STORED)).isTrue();
    }

    @When("the browser caches a token valid for {period} at {time}")
    public void caches(Duration lifetime, Instant at) {
        world.happens(at, now -> new Event.TokenCached(now, lifetime));
    }

    @Then("the cached token is {accepted} at {time}")
    public void presented(boolean accepted, Instant at) {
        assertThat(world.happens(at, EventKind.CACHED_TOKEN_PRESENTED).outcome())
                .isEqualTo(accepted ? Outcome.SATISFIED : Outcome.REFUSED);
    }

    @Then("the documents do not say whether the cached token is accepted at {time}")
    public void unspecified(Instant at) {
        assertThat(world.happens(at, EventKind.CACHED_TOKEN_PRESENTED).outcome())
                .isEqualTo(Outcome.UNSPECIFIED);
    }
}
