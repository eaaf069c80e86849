package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Client;
import sessionspec.core.signin.AppSessionOpened;

/** The user, or work in the background, asks for a resource. */
public final class AccessSteps {

    private final World world;

    public AccessSteps(World world) {
        this.world = world;
    }

    @When("the user works at {time}")
    public void works(Instant at) {
        works(Request.resource(), at);
    }

    @When("the user works {where} at {time}")
    public void works(Request where, Instant at) {
        world.happens(at, now -> where.at(now, world));
        world.getsIn();
    }

    @When("a {client} works in the background at {time}")
    public void worksInBackground(Client client, Instant at) {
        works(Request.background(client), at);
    }

    @Then("{access} at {time}")
    public void answered(Expected answer, Instant at) {
        answered(answer, Request.resource(), at);
    }

    @Then("{access} {where} at {time}")
    public void answered(Expected answer, Request where, Instant at) {
        world.happens(at, now -> where.at(now, world));
        answer.of(world);
    }

    @Then("background work in a {client} {goes} at {time}")
    public void background(Client client, Answer.Kind goes, Instant at) {
        world.happens(at, now -> Request.background(client).at(now, world));
        world.expect(goes);
    }

    @When("the app opens a session of {period} at {time}")
    public void appSession(Duration period, Instant at) {
        world.happens(at, now -> new AppSessionOpened(now, world.browser(), Request.APP.name(), period));
    }
}
