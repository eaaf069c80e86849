package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import sessionspec.core.App;
import sessionspec.core.Circumstance;
import sessionspec.core.Client;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.Factor;
import sessionspec.core.Outcome;

/** The user, or work in the background, asks for a resource. */
public final class AccessSteps {

    private static final String USER = "Alex";
    private static final App APP_WITHOUT_COOKIES = AppWords.parse("another publisher's OIDC app");
    private static final App RESOURCE = AppWords.parse("SharePoint Online");

    private final World world;

    public AccessSteps(World world) {
        this.world = world;
    }

    @Then("the user is {answer} at {time}")
    public void answered(Outcome answer, Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(answer);
    }

    @Then("the user is {answer} in {app} at {time}")
    public void answeredIn(Outcome answer, App app, Instant at) {
        assertThat(interacts(at, app).outcome()).isEqualTo(answer);
    }

    @Then("the user is {answer} in the case of {circumstance} at {time}")
    public void answeredInCaseOf(Outcome answer, Circumstance circumstance, Instant at) {
        assertThat(asks(at, circumstance).outcome()).isEqualTo(answer);
    }

    @Then("the documents do not say whether the user is prompted at {time}")
    public void unspecified(Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("the documents do not say whether the user is prompted in {app} at {time}")
    public void unspecifiedIn(App app, Instant at) {
        assertThat(interacts(at, app).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("the documents do not say whether the user is prompted in the case of {circumstance} at {time}")
    public void unspecifiedInCaseOf(Circumstance circumstance, Instant at) {
        assertThat(asks(at, circumstance).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("the user is prompted for {factors} at {time}")
    public void promptedFor(Set<Factor> factors, Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(Outcome.PROMPT);
        assertThat(world.decision().factors()).isEqualTo(factors);
    }

    @Then("background work in a {client} {goes} at {time}")
    public void background(Client client, Outcome goes, Instant at) {
        assertThat(background(at, client).outcome()).isEqualTo(goes);
    }

    @When("the app opens a session of {period} at {time}")
    public void appSession(Duration period, Instant at) {
        world.happens(at, now -> new Event.AppSessionStarted(now, period));
    }

    private Decision interacts(Instant at, App app) {
        return asks(at, app, AppWords.clientOf(app), true, Set.of(), app.name());
    }

    private Decision asks(Instant at, Circumstance circumstance) {
        App app = circumstance == Circumstance.APP_COOKIES_LOST ? APP_WITHOUT_COOKIES : RESOURCE;
        return asks(at, app, Client.BROWSER, true, Set.of(circumstance), app.name());
    }

    private Decision background(Instant at, Client client) {
        return asks(at, RESOURCE, client, false, Set.of(), RESOURCE.name());
    }

    private Decision asks(
            Instant at, App app, Client client, boolean interactive, Set<Circumstance> circumstances, String detail) {
        return world.happens(
                at, now -> new Event.AccessRequested(now, USER, app, client, interactive, circumstances), detail);
    }
}
