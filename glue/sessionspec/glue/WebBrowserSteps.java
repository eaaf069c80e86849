package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.Outcome;
import sessionspec.core.ReauthenticationSettings.Persistence;
import sessionspec.core.WebBrowser;

/** Which browser is used, and what a policy makes of its session. */
public final class WebBrowserSteps {

    private final World world;

    public WebBrowserSteps(World world) {
        this.world = world;
    }

    @Given("a policy for {extent} that makes browser sessions {always} persistent")
    public void persistence(boolean extent, boolean always) {
        world.configure(tenant -> tenant.with(tenant.reauthentication().with(new Persistence(always, extent))));
    }

    @When("the user abandons the Stay signed in? prompt at {time}")
    public void abandons(Instant at) {
        world.happens(at, Event.StaySignedInAbandoned::new);
    }

    @Then("{browser} {authenticates} the device at {time}")
    public void authenticates(WebBrowser browser, Outcome authenticates, Instant at) {
        assertThat(asked(browser, at).outcome()).isEqualTo(authenticates);
    }

    @Then("the documents do not say whether {browser} authenticates the device at {time}")
    public void unspecified(WebBrowser browser, Instant at) {
        assertThat(asked(browser, at).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @When("{browser} opens an app under App Enforced Restrictions on a {compliant} device at {time}")
    public void restricted(WebBrowser browser, boolean compliant, Instant at) {
        world.happens(
                at,
                now -> new Event.RestrictedAppOpened(now, browser, compliant),
                ReauthenticationWords.of(browser),
                ReauthenticationWords.compliant(compliant));
    }

    @When("{browser} opens an app under Conditional Access as {profile} at {time}")
    public void guarded(WebBrowser browser, boolean identity, Instant at) {
        world.happens(
                at,
                now -> new Event.ProtectedAppOpened(now, browser, identity),
                ReauthenticationWords.of(browser),
                identity ? "as the profile's user" : "as another user");
    }

    private Decision asked(WebBrowser browser, Instant at) {
        return world.happens(
                at, now -> new Event.DeviceAuthenticationAsked(now, browser), ReauthenticationWords.of(browser));
    }
}
