package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.Scene;
import sessionspec.ask.words.Choices;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenRequested;

/** Tokens and cookies: asked for, presented, and used. */
public record TokenSteps(World world) {

    static final String KIND = "access|ID|SAML";

    /** What is presented to be accepted or refused. */
    static final String ARTIFACT = "(?:(?:stolen |new )?(?:" + KIND
            + ") token(?:, if stolen,)?|(?:new )?AD FS (?:refresh )?token|cached token)(?: of (?:" + Whereabouts.NAME
            + "))?";

    static final String ADFS_APP = "an OAuth app";

    @ParameterType("random default lifetime of the access token|lifetime of the subject confirmation of SAML tokens")
    public boolean lifetime(String words) {
        return words.startsWith("random");
    }

    /** What is drawn is for access tokens; else it is the period of a SAML token's subject confirmation. */
    @Given("the {lifetime} is taken to be {period}")
    public void lifetime(boolean ofAccessTokens, Duration period) {
        if (ofAccessTokens) {
            world.scene().draw(period);
        } else {
            world.scene().confirmSubjectsFor(period);
        }
    }

    record Requester(Client client, String of, boolean negotiatesCae) {}

    @ParameterType("(?:same )?(browser|native app|confidential client)(?: of (" + Whereabouts.NAME
            + "))?(?: that (negotiates CAE|supports CAE and does not negotiate it))?")
    public Requester requester(String client, @Nullable String of, @Nullable String negotiates) {
        return new Requester(
                Choices.CLIENT.ofStep(client),
                of == null ? Whereabouts.SAME_USER : of,
                "negotiates CAE".equals(negotiates));
    }

    @ParameterType("(" + KIND + ") token")
    public TokenKind token(String kind) {
        return Choices.TOKEN.ofStep(kind);
    }

    @ParameterType(AppWords.PATTERN)
    public App app(String words) {
        return AppWords.parse(words);
    }

    /** Where nobody is said to have signed in, somebody has, just before. */
    @When("a/an/the {requester} asks for a/an {token} for {app} at/on {time}")
    public void asks(Requester by, TokenKind kind, App app, Instant at) {
        world.isAbout(by.of());
        if (world.certainly(facts -> facts.artifacts(world.user()).isEmpty()).orElse(false)) {
            world.happens(at, now -> new SignedIn(world.device(), world.user(), Set.of(Factor.FIRST_FACTOR), now));
        }
        Place place = by.client() == Client.BROWSER
                ? world.browser()
                : world.browser().inApps();
        Scene scene = world.scene();
        world.happens(
                at,
                now -> new TokenRequested(
                        now,
                        place,
                        kind,
                        by.client(),
                        by.negotiatesCae(),
                        app,
                        scene.drawn(),
                        scene.subjectConfirmation()));
    }

    @When("an/the OAuth app asks AD FS for a refresh token at/on {time}")
    public void asksAdfs(Instant at) {
        world.happens(at, now -> new AdfsRequested(now, world.browser(), ADFS_APP, true));
    }

    @ParameterType(ARTIFACT)
    public Artifact artifact(String words) {
        return Artifact.parse(words);
    }

    @When("the {artifact} is used at/on {time}")
    public void uses(Artifact artifact, Instant at) {
        world.succeeds(artifact.presented(Artifact.To.ITS_OWN), at);
    }

    @ParameterType("the user (works in an AD FS application)|the (" + ARTIFACT + ") is used")
    public Attempt use(@Nullable String works, @Nullable String artifact) {
        return artifact == null
                ? Request.parse("in an AD FS application")
                : artifact(artifact).presented(Artifact.To.ITS_OWN);
    }

    @ParameterType("(accepted|refused)(?: (?:when another (user|client) presents it|in (" + AppWords.PATTERN + ")))?")
    public Function<Artifact, Attempt.Answered> accepted(String word, @Nullable String another, @Nullable String app) {
        Artifact.To whom = new Artifact.To(
                "user".equals(another),
                "client".equals(another),
                Optional.ofNullable(app).map(AppWords::parse));
        Answer.Kind kind = word.equals("accepted") ? Answer.Kind.LET_IN : Answer.Kind.REFUSED;
        return artifact -> new Attempt.Answered(artifact.presented(whom), kind);
    }

    @Then("the {artifact} is {accepted} at/on {time}")
    public void presented(Artifact artifact, Function<Artifact, Attempt.Answered> accepted, Instant at) {
        accepted.apply(artifact).expect(at, world);
    }

    /** Whether its library extends access tokens by itself. */
    @ParameterType("script( of the Microsoft Graph PowerShell SDK)?")
    public boolean script(@Nullable String sdk) {
        return sdk != null;
    }

    @When("a {script} that runs for {period} starts with the access token at/on {time}")
    public void starts(boolean extendsTokens, Duration runs, Instant at) {
        world.happens(
                at,
                now -> new ScriptStarted(
                        now,
                        world.user(),
                        world.scene().app(TokenKind.ACCESS).orElse(Request.APP).name(),
                        runs,
                        extendsTokens));
    }
}
