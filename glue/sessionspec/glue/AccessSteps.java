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

    @Then("the user is prompted at {time}")
    public void prompted(Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(Outcome.PROMPT);
    }

    @Then("the user is not prompted at {time}")
    public void notPrompted(Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Then("the user is prompted for {factors} at {time}")
    public void promptedFor(Set<Factor> factors, Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(Outcome.PROMPT);
        assertThat(world.decision().factors()).isEqualTo(factors);
    }

    @Then("the user is prompted in {app} at {time}")
    public void promptedIn(App app, Instant at) {
        assertThat(interacts(at, app).outcome()).isEqualTo(Outcome.PROMPT);
    }

    @Then("the user is not prompted in {app} at {time}")
    public void notPromptedIn(App app, Instant at) {
        assertThat(interacts(at, app).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Then("the user is prompted in the case of {circumstance} at {time}")
    public void promptedInCaseOf(Circumstance circumstance, Instant at) {
        assertThat(asks(at, circumstance).outcome()).isEqualTo(Outcome.PROMPT);
    }

    @Then("the user is not prompted in the case of {circumstance} at {time}")
    public void notPromptedInCaseOf(Circumstance circumstance, Instant at) {
        assertThat(asks(at, circumstance).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Then("the documents do not say whether the user is prompted in the case of {circumstance} at {time}")
    public void unspecifiedInCaseOf(Circumstance circumstance, Instant at) {
        assertThat(asks(at, circumstance).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("the documents do not say whether the user is prompted at {time}")
    public void unspecified(Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("the documents do not say whether the user is prompted in {app} at {time}")
    public void unspecifiedIn(App app, Instant at) {
        assertThat(interacts(at, app).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("background work in a {client} goes on at {time}")
    public void goesOn(Client client, Instant at) {
        assertThat(background(at, client).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Then("background work in a {client} goes on with the prompt deferred at {time}")
    public void deferred(Client client, Instant at) {
        assertThat(background(at, client).outcome()).isEqualTo(Outcome.DEFERRED);
    }

    @Then("background work in a {client} is stopped by a prompt at {time}")
    public void stopped(Client client, Instant at) {
        assertThat(background(at, client).outcome()).isEqualTo(Outcome.PROMPT);
    }

    @When("the app opens a session of {period} at {time}")
    public void appSession(Duration period, Instant at) {
        world.happens(at, now -> new Event.AppSessionStarted(now, period));
    }

    @Then("the user is returned to the identity provider at {time}")
    public void returned(Instant at) {
        assertThat(interacts(at, RESOURCE).outcome()).isEqualTo(Outcome.REDIRECT_TO_IDP);
    }

    @Then("the user is returned to the identity provider in {app} at {time}")
    public void returnedIn(App app, Instant at) {
        assertThat(interacts(at, app).outcome()).isEqualTo(Outcome.REDIRECT_TO_IDP);
    }

    @Then("background work in a {client} is stopped at the identity provider at {time}")
    public void stoppedAtProvider(Client client, Instant at) {
        assertThat(background(at, client).outcome()).isEqualTo(Outcome.REDIRECT_TO_IDP);
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
