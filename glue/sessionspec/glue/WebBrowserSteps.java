package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.kernel.Answer;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.signin.Protection;
import sessionspec.core.signin.WebBrowser;

/** Which browser is used, and whether it can show its device. */
public final class WebBrowserSteps {

    private final World world;

    public WebBrowserSteps(World world) {
        this.world = world;
    }

    @When("{browser} opens an app under {guard} on a {compliant} device at {time}")
    public void opens(WebBrowser browser, Protection protection, boolean compliant, Instant at) {
        world.happens(at, now -> new ProtectedAppOpened(now, browser, protection, compliant));
    }

    @Then("it follows that {opening}")
    public void opened(Answer.Kind opening) {
        world.expect(opening);
    }
}
