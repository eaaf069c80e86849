package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.words.Choices;
import sessionspec.command.TimeSpans;
import sessionspec.command.UnusableCommand;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.tenant.RememberMfa.RememberMfaFor;
import sessionspec.core.tokens.Assignee;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeAssigned;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeDeleted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeListed;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;
import sessionspec.core.tokens.TokenLifetimePolicy;
import sessionspec.core.tokens.TokenLifetimePolicy.Tokens;

/** The lifetimes that administrators configure for tokens, and for how long MFA is remembered. */
public final class TokenLifetimeSteps {

    private static final String ASSIGNEE =
            "(the organisation)|the (app|multitenant app|service principal|managed identity)(?: of)? ("
                    + AppWords.PATTERN + ")";

    private final World world;
    private Optional<Duration> read = Optional.empty();

    public TokenLifetimeSteps(World world) {
        this.world = world;
    }

    @ParameterType("(access, ID or SAML|refresh or session) tokens")
    public Tokens tokens(String words) {
        return Choices.TOKENS.ofStep(words);
    }

    /** The organisation, or an object that stands for an app. */
    @ParameterType(ASSIGNEE)
    public Assignee assignee(@Nullable String whole, @Nullable String kind, @Nullable String app) {
        return whole != null ? Assignee.ORGANISATION : new Assignee(Choices.OBJECT.ofStep(kind), AppWords.parse(app));
    }

    @Given("a token lifetime policy for {tokens} {link}")
    public void policy(Tokens tokens, Assignee assignee) {
        world.configure(new TokenLifetimePolicy(assignee, tokens, Optional.empty()));
    }

    @When("the administrator sets AccessTokenLifetime( with Microsoft Graph) to {string} {link} at/on {time}")
    public void sets(String timeSpan, Assignee assignee, Instant at) {
        read = read(timeSpan);
        world.happens(at, now -> new TokenLifetimeSet(now, assignee, read));
    }

    @ParameterType("assigns|deletes")
    public boolean assigns(String words) {
        return words.equals("assigns");
    }

    @When(
            "the administrator {assigns}(, with Microsoft Graph,) the token lifetime policy to/of {assignee} at/on {time}")
    public void assigns(boolean assigns, Assignee assignee, Instant at) {
        world.happens(
                at,
                now -> assigns ? new TokenLifetimeAssigned(now, assignee) : new TokenLifetimeDeleted(now, assignee));
    }

    @ParameterType("Max Inactive Time of (session|refresh) tokens|period for which MFA is remembered")
    public BiFunction<Instant, Duration, Event> span(@Nullable String tokens) {
        if (tokens == null) {
            return (now, length) -> new Configured(now, new RememberMfaFor(length));
        }
        Tokens inactive = tokens.equals("refresh") ? Tokens.REFRESH : Tokens.REFRESH_OR_SESSION;
        return (now, length) -> new MaxInactiveTimeSet(now, inactive, length);
    }

    @When("the administrator sets the {span} to {period} at/on {time}")
    public void sets(BiFunction<Instant, Duration, Event> span, Duration period, Instant at) {
        world.happens(at, now -> span.apply(now, period));
    }

    @ParameterType("read as (" + TimeWords.PERIOD + ")|not of the form D\\.HH:MM:SS")
    public Optional<Duration> reading(@Nullable String length) {
        return Optional.ofNullable(length).map(TimeWords::length);
    }

    /** What no core does, but whoever reads the command. */
    @Then("the TimeSpan is {reading}")
    public void isRead(Optional<Duration> length) {
        assertThat(read).isEqualTo(length);
    }

    @ParameterType("lists|does not list")
    public Answer.Kind lists(String words) {
        return words.equals("lists") ? Answer.Kind.LET_IN : Answer.Kind.REFUSED;
    }

    /** A policy, or the one with this AccessTokenLifetime. */
    @ParameterType("a token lifetime policy(?: with AccessTokenLifetime \"([^\"]+)\")?")
    public Optional<Duration> policyOf(@Nullable String timeSpan) {
        return Optional.ofNullable(timeSpan).flatMap(TokenLifetimeSteps::read);
    }

    /** What a policy is made for or linked to, if to anything. */
    @ParameterType("(that is linked to no app|in an unassigned policy)|(?:of|for) (?:" + ASSIGNEE + ")")
    public Assignee link(@Nullable String none, @Nullable String whole, @Nullable String kind, @Nullable String app) {
        return none != null ? Assignee.NONE : assignee(whole, kind, app);
    }

    @Then("PowerShell {lists} {policyOf} {link} at/on {time}")
    public void listed(Answer.Kind lists, Optional<Duration> lifetime, Assignee assignee, Instant at) {
        world.happens(at, now -> new TokenLifetimeListed(now, assignee, lifetime));
        world.expect(lists);
    }

    private static Optional<Duration> read(String timeSpan) {
        try {
            return Optional.of(TimeSpans.parse(timeSpan));
        } catch (UnusableCommand unreadable) {
            return Optional.empty();
        }
    }
}
