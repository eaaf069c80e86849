package sessionspec.nextglue;

import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.next.browser.BrowserClosed;

/** The browser, its session and what it stores. */
public final class BrowserSteps {

    private final World world;

    public BrowserSteps(World world) {
        this.world = world;
    }

    @When("the browser is closed at {time}")
    public void closed(Instant at) {
        world.happens(at, now -> new BrowserClosed(now, world.browser()));
    }
}
