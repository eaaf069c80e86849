package sessionspec.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.Event;
import sessionspec.core.EventKind;
import sessionspec.core.Protection;
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
        world.happens(at, EventKind.STAY_SIGNED_IN_ABANDONED);
    }

    @When("{browser} opens an app under {protection} on a {compliant} device at {time}")
    public void opens(WebBrowser browser, Protection protection, boolean compliant, Instant at) {
        world.happens(
                at,
                now -> new Event.ProtectedAppOpened(now, browser, protection, compliant),
                ReauthenticationWords.of(browser),
                ReauthenticationWords.of(protection),
                ReauthenticationWords.compliant(compliant));
    }
}
