package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sessionspec.core.App;
import sessionspec.core.Client;
import sessionspec.core.Decision;
import sessionspec.core.Event;
import sessionspec.core.EventKind;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;
import sessionspec.core.TokenFacts.Token;
import sessionspec.core.TokenKind;
import sessionspec.core.TokenRequest;

/** Tokens: asked for, issued, presented. */
public final class TokenSteps {

    private static final String USER = "Alex";

    private final World world;
    private Optional<Duration> drawn = Optional.empty();
    private Optional<Duration> subjectConfirmation = Optional.empty();

    public TokenSteps(World world) {
        this.world = world;
    }

    @Given("the default lifetime of access tokens is drawn as {length}")
    public void draws(Duration lifetime) {
        drawn = Optional.of(lifetime);
    }

    @Given("the subject confirmation of SAML tokens lasts {length}")
    public void confirms(Duration lifetime) {
        subjectConfirmation = Optional.of(lifetime);
    }

    @When("a/an {client} asks for a/an {token} for {app} at {time}")
    public void asks(Client client, TokenKind kind, App app, Instant at) {
        asks(client, kind, app, at, false);
    }

    @When("a/an {client} that negotiates CAE asks for a/an {token} for {app} at {time}")
    public void asksWithCae(Client client, TokenKind kind, App app, Instant at) {
        asks(client, kind, app, at, true);
    }

    @Then("the {token} is issued")
    public void issued(TokenKind kind) {
        assertThat(world.decision().outcome()).isLessThan(Outcome.UNSPECIFIED);
        assertThat(held(kind).issued()).isEqualTo(world.now());
    }

    @Then("no {token} is issued")
    public void notIssued(TokenKind kind) {
        assertThat(world.decision().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(world.state().tokens().token(kind)).isEmpty();
    }

    @Then("no {token} is issued before the user signs in")
    public void needsSignIn(TokenKind kind) {
        assertThat(world.decision().outcome()).isEqualTo(Outcome.PROMPT);
        assertThat(world.state()
                        .tokens()
                        .token(kind)
                        .filter(token -> token.issued().equals(world.now())))
                .isEmpty();
    }

    @Then("the documents do not say how long the {token} lasts")
    public void unspecified(TokenKind kind) {
        assertThat(world.decision().outcome()).isEqualTo(Outcome.UNSPECIFIED);
        assertThat(world.state().tokens().token(kind)).isEmpty();
    }

    @Then("the documents do not say whether the {token} is issued")
    public void unspecifiedIssue(TokenKind kind) {
        unspecified(kind);
    }

    @Then("the {token} is {accepted} at {time}")
    public void presented(TokenKind kind, boolean accepted, Instant at) {
        assertThat(presents(kind, at, false).outcome()).isEqualTo(accepted ? Outcome.SATISFIED : Outcome.REFUSED);
    }

    @Then("the stolen {token} is {accepted} at {time}")
    public void stolen(TokenKind kind, boolean accepted, Instant at) {
        assertThat(presents(kind, at, true).outcome()).isEqualTo(accepted ? Outcome.SATISFIED : Outcome.REFUSED);
    }

    @Then("the {token} is refused to another user at {time}")
    public void refusedToAnotherUser(TokenKind kind, Instant at) {
        TokenRequest request = held(kind).request();
        assertThat(presents(kind, "Robin", request.client(), request.app().name(), at, false)
                        .reasonsOf(Outcome.REFUSED))
                .containsExactly(Reason.TOKEN_BINDING_DIFFERS);
    }

    @Then("the {token} is refused to another client at {time}")
    public void refusedToAnotherClient(TokenKind kind, Instant at) {
        TokenRequest request = held(kind).request();
        Client other = request.client() == Client.BROWSER ? Client.NATIVE_APP : Client.BROWSER;
        assertThat(presents(kind, USER, other, request.app().name(), at, false).reasonsOf(Outcome.REFUSED))
                .containsExactly(Reason.TOKEN_BINDING_DIFFERS);
    }

    @Then("the {token} is refused in {app} at {time}")
    public void refusedIn(TokenKind kind, App app, Instant at) {
        assertThat(presents(kind, USER, held(kind).request().client(), app.name(), at, false)
                        .reasonsOf(Outcome.REFUSED))
                .containsExactly(Reason.TOKEN_BINDING_DIFFERS);
    }

    @Then("NotOnOrAfter of the conditions is {time}")
    public void notOnOrAfter(Instant end) {
        assertThat(held(TokenKind.SAML).notOnOrAfter()).isEqualTo(end);
    }

    @Then("NotOnOrAfter of the subject confirmation is {time}")
    public void subjectConfirmationNotOnOrAfter(Instant end) {
        assertThat(held(TokenKind.SAML).subjectConfirmationNotOnOrAfter()).contains(end);
    }

    @When("a script that runs for {length} starts with the access token at {time}")
    public void script(Duration runs, Instant at) {
        world.happens(at, now -> new Event.ScriptStarted(now, runs, false));
    }

    @When(
            "a script of the Microsoft Graph PowerShell SDK that runs for {length} starts with the access token at {time}")
    public void scriptOfSdk(Duration runs, Instant at) {
        world.happens(at, now -> new Event.ScriptStarted(now, runs, true), "Microsoft Graph PowerShell SDK");
    }

    @When("the app lets its session last as long as the ID token at {time}")
    public void matches(Instant at) {
        world.happens(at, EventKind.APP_SESSION_MATCHED);
    }

    @Then("the app's session goes on at {time}")
    public void sessionGoesOn(Instant at) {
        assertThat(world.happens(at, EventKind.APP_USED).hasReason(Reason.APP_SESSION_RUNNING))
                .isTrue();
    }

    @Then("the app's session has ended at {time}")
    public void sessionHasEnded(Instant at) {
        assertThat(world.happens(at, EventKind.APP_USED).hasReason(Reason.APP_SESSION_ENDED))
                .isTrue();
    }

    private void asks(Client client, TokenKind kind, App app, Instant at, boolean cae) {
        TokenRequest request = new TokenRequest(kind, USER, client, cae, app, drawn, subjectConfirmation);
        String draw = drawn.filter(it -> kind == TokenKind.ACCESS)
                .map(it -> ", drawn " + it.toMinutes() + " min")
                .orElse("");
        world.happens(at, now -> new Event.TokenRequested(now, request), Vocabulary.words(kind), app.name() + draw);
    }

    private Decision presents(TokenKind kind, Instant at, boolean stolen) {
        Optional<TokenRequest> request = world.state().tokens().token(kind).map(Token::request);
        Client client = request.map(TokenRequest::client).orElse(Client.BROWSER);
        String resource = request.map(it -> it.app().name()).orElse("");
        return presents(kind, USER, client, resource, at, stolen);
    }

    private Decision presents(TokenKind kind, String user, Client client, String resource, Instant at, boolean stolen) {
        return world.happens(
                at,
                now -> new Event.TokenPresented(now, kind, user, client, resource, stolen),
                stolen ? "stolen " + Vocabulary.words(kind) : Vocabulary.words(kind));
    }

    private Token held(TokenKind kind) {
        return world.state().tokens().token(kind).orElseThrow(() -> new AssertionError("There is no such token."));
    }
}
