package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import sessionspec.core.Client;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.Outcome;

/** The user, or work in the background, asks for a resource. */
public final class AccessSteps {

    private final World world;

    public AccessSteps(World world) {
        this.world = world;
    }

    @Then("{access} at {time}")
    public void answered(Answer answer, Instant at) {
        answer.check(asks(Request.RESOURCE, at));
    }

    @Then("{access} {where} at {time}")
    public void answered(Answer answer, Request where, Instant at) {
        answer.check(asks(where, at));
    }

    @Then("background work in a {client} {goes} at {time}")
    public void background(Client client, Outcome goes, Instant at) {
        assertThat(asks(Request.background(client), at).outcome()).isEqualTo(goes);
    }

    @When("the app opens a session of {period} at {time}")
    public void appSession(Duration period, Instant at) {
        world.happens(at, now -> new Event.AppSessionStarted(now, period));
    }

    private Decision asks(Request request, Instant at) {
        return world.happens(at, request.event(), request.resource());
    }
}
