package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.browser.BrowserEvent.StaySignedInAbandoned;
import sessionspec.core.browser.BrowserEvent.TokenCached;
import sessionspec.core.browser.BrowserObservation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.StaySignedInAnswered;
import sessionspec.core.story.Assertion;

/** The browser, its session and what it stores. */
public final class BrowserSteps {

    private final World world;

    public BrowserSteps(World world) {
        this.world = world;
    }

    @Then("the Stay signed in? prompt is {shown}")
    public void shown(boolean shown) {
        world.expect(BrowserObservation.STAY_PROMPT_SHOWN, shown);
    }

    @Then("the documents do not say whether the Stay signed in? prompt is shown")
    public void unspecifiedPrompt() {
        world.expect(BrowserObservation.STAY_PROMPT_SHOWN, Assertion.OPEN);
    }

    @When("the user answers the Stay signed in? prompt with {yes} at {time}")
    public void answers(boolean yes, Instant at) {
        world.happens(at, now -> new StaySignedInAnswered(now, world.browser(), yes));
    }

    @When("the user abandons the Stay signed in? prompt at {time}")
    public void abandons(Instant at) {
        world.happens(at, now -> new StaySignedInAbandoned(now, world.browser()));
    }

    @Then("it {follows} that the sign-in is logged as Interrupted with error 50140")
    public void interrupted(boolean follows) {
        world.expect(BrowserObservation.INTERRUPTED, follows);
    }

    @When("the browser is closed at {time}")
    public void closed(Instant at) {
        world.happens(at, now -> new BrowserClosed(now, world.browser()));
    }

    @Then("the browser's cookies stay on the device")
    public void cookiesStay() {
        world.expect(BrowserObservation.COOKIES_STORED, true);
    }

    @When("the browser caches a token valid for {period} at {time}")
    public void caches(Duration lifetime, Instant at) {
        world.happens(at, now -> new TokenCached(now, world.browser(), lifetime));
    }

    @When("the cached token is used at {time}")
    public void used(Instant at) {
        world.happens(at, now -> new CachedTokenPresented(now, world.browser()));
        world.getsIn();
    }

    @Then("the cached token is {accepted} at {time}")
    public void presented(boolean accepted, Instant at) {
        presents(accepted ? Answer.Kind.LET_IN : Answer.Kind.REFUSED, at);
    }

    @Then("the documents do not say whether the cached token is accepted at {time}")
    public void unspecified(Instant at) {
        presents(Answer.Kind.UNSAID, at);
    }

    private void presents(Answer.Kind answer, Instant at) {
        world.happens(at, now -> new CachedTokenPresented(now, world.browser()));
        world.expect(answer);
    }
}
