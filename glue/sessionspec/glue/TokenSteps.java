package sessionspec.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.story.Assertion;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenObservation;
import sessionspec.core.tokens.TokenRequested;

/** Tokens: asked for, issued, presented. */
public final class TokenSteps {

    private final World world;
    private Optional<Duration> drawn = Optional.empty();
    private Optional<Duration> subjectConfirmation = Optional.empty();
    private final Map<TokenKind, TokenRequested> requests = new EnumMap<>(TokenKind.class);

    public TokenSteps(World world) {
        this.world = world;
    }

    /** What the last token of the kind is for. */
    App app(TokenKind kind) {
        return Optional.ofNullable(requests.get(kind)).map(TokenRequested::app).orElse(Request.APP);
    }

    private Client client(TokenKind kind) {
        return Optional.ofNullable(requests.get(kind))
                .map(TokenRequested::client)
                .orElse(Client.BROWSER);
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
    public void asks(Client by, TokenKind kind, App of, Instant at) {
        asks(by, kind, of, at, false);
    }

    @When("a/an {client} that negotiates CAE asks for a/an {token} for {app} at {time}")
    public void asksWithCae(Client by, TokenKind kind, App of, Instant at) {
        asks(by, kind, of, at, true);
    }

    @Then("the {token} is issued")
    public void issued(TokenKind kind) {
        world.expect(TokenObservation.KIND, kind);
    }

    @Then("no {token} is issued")
    public void notIssued(TokenKind kind) {
        world.expect(Answer.Kind.REFUSED);
        world.expect(TokenObservation.KIND, "none");
    }

    @Then("no {token} is issued before the user signs in")
    public void needsSignIn(TokenKind kind) {
        world.expect(Answer.Kind.PROMPTED);
        world.expect(TokenObservation.KIND, "none");
    }

    @Then("the documents do not say how long the {token} lasts")
    public void openEnd(TokenKind kind) {
        world.expect(TokenObservation.END, Assertion.OPEN);
    }

    @Then("the documents do not say whether the {token} is issued")
    public void openIssue(TokenKind kind) {
        world.expect(TokenObservation.KIND, Assertion.OPEN);
    }

    @When("the {token} is used at {time}")
    public void used(TokenKind kind, Instant at) {
        presents(kind, world.user(), client(kind), app(kind), at, false);
        world.getsIn();
    }

    @Then("the {token} is {accepted} at {time}")
    public void presented(TokenKind kind, boolean accepted, Instant at) {
        presents(kind, world.user(), client(kind), app(kind), at, false, answer(accepted));
    }

    @Then("the stolen {token} is {accepted} at {time}")
    public void stolen(TokenKind kind, boolean accepted, Instant at) {
        presents(kind, world.user(), client(kind), app(kind), at, true, answer(accepted));
    }

    @Then("the documents do not say whether the {token} is accepted at {time}")
    public void open(TokenKind kind, Instant at) {
        presents(kind, world.user(), client(kind), app(kind), at, false, Answer.Kind.UNSAID);
    }

    @Then("the {token} is refused to another user at {time}")
    public void refusedToAnotherUser(TokenKind kind, Instant at) {
        presents(kind, World.principal("Robin"), client(kind), app(kind), at, false, Answer.Kind.REFUSED);
    }

    @Then("the {token} is refused to another client at {time}")
    public void refusedToAnotherClient(TokenKind kind, Instant at) {
        Client other = client(kind) == Client.BROWSER ? Client.NATIVE_APP : Client.BROWSER;
        presents(kind, world.user(), other, app(kind), at, false, Answer.Kind.REFUSED);
    }

    @Then("the {token} is refused in {app} at {time}")
    public void refusedIn(TokenKind kind, App other, Instant at) {
        presents(kind, world.user(), client(kind), other, at, false, Answer.Kind.REFUSED);
    }

    @Then("NotOnOrAfter of the conditions is {time}")
    public void notOnOrAfter(Instant end) {
        world.expect(TokenObservation.END, end);
    }

    @Then("NotOnOrAfter of the subject confirmation is {time}")
    public void subjectConfirmationNotOnOrAfter(Instant end) {
        world.expect(TokenObservation.SUBJECT_CONFIRMATION_END, end);
    }

    /** Where nobody is said to have signed in, somebody has, just before. */
    private void asks(Client by, TokenKind kind, App of, Instant at, boolean cae) {
        if (world.certainly(facts -> facts.artifacts(world.user()).isEmpty()).orElse(false)) {
            world.happens(at, now -> SignedIn.on(world.device(), world.user(), Set.of(Factor.FIRST_FACTOR), now));
        }
        Place place = by == Client.BROWSER ? world.browser() : world.browser().inApps();
        TokenRequested request = new TokenRequested(at, place, kind, by, cae, of, drawn, subjectConfirmation);
        requests.put(kind, request);
        world.happens(at, now -> request);
    }

    private void presents(
            TokenKind kind, String user, Client by, App where, Instant at, boolean stolen, Answer.Kind answer) {
        presents(kind, user, by, where, at, stolen);
        world.expect(answer);
    }

    private void presents(TokenKind kind, String user, Client by, App where, Instant at, boolean stolen) {
        world.happens(at, now -> new EntraTokenPresented(now, kind, user, by, where.name(), stolen));
    }

    private static Answer.Kind answer(boolean accepted) {
        return accepted ? Answer.Kind.LET_IN : Answer.Kind.REFUSED;
    }
}
