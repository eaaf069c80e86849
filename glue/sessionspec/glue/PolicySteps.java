package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;

/** Conditional Access policies of the tenant. */
public record PolicySteps(World world) {

    /** Of sign-in frequency, by the number of such policies with it, or of browser persistence. */
    @ParameterType("(?:a|another) policy that requires (sign-in and MFA|sign-in) (every time|" + TimeWords.INTERVAL
            + ")|(?:a|another) policy for (all|some) cloud apps that makes browser sessions (always|never) persistent")
    public IntFunction<Fact> policy(
            @Nullable String demand,
            @Nullable String frequency,
            @Nullable String extent,
            @Nullable String persistence) {
        if (demand == null) {
            return number -> new BrowserPersistence("all".equals(extent), "always".equals(persistence));
        }
        Optional<Duration> period =
                "every time".equals(frequency) ? Optional.empty() : Optional.of(new TimeWords().interval(frequency));
        return number -> new Policy(number, new Target.Everything(), period, demand.endsWith("MFA"));
    }

    @Given("{policy}")
    public void given(IntFunction<Fact> policy) {
        world.configure(next(policy));
    }

    @When("at/on {time} the administrator creates {policy}")
    public void creates(Instant at, IntFunction<Fact> policy) {
        world.happens(at, now -> new Configured(now, next(policy)));
    }

    private Fact next(IntFunction<Fact> policy) {
        return policy.apply(policies().size() + 1);
    }

    /** One user by name, one app or all of Office 365, or one circumstance. */
    @ParameterType("the user ([A-Z][a-z]+)|Office 365( in the browser of a non-managed device)?|(" + AppWords.PATTERN
            + ")|(" + CircumstanceWords.PATTERN + ")")
    public Target target(
            @Nullable String user, @Nullable String inBrowser, @Nullable String app, @Nullable String circumstance) {
        if (inBrowser != null) {
            return new Target.Both(
                    new Target.AppsOf(App.Publisher.MICROSOFT_365),
                    new Target.When(Circumstance.BROWSER_OF_NON_MANAGED_DEVICE));
        } else if (user != null) {
            return new Target.OneUser(World.principal(user));
        } else if (app != null) {
            return new Target.OneApp(AppWords.parse(app));
        }
        return circumstance == null
                ? new Target.AppsOf(App.Publisher.MICROSOFT_365)
                : new Target.When(CircumstanceWords.parse(circumstance));
    }

    @Given("the (other )policy covers only {target}")
    public void covers(Target target) {
        assertThat(policies())
                .as("policies of sign-in frequency before this; what one of persistence covers is told by all or some")
                .isNotEmpty();
        Policy policy = policies().get(policies().size() - 1);
        Target narrower = policy.isForAll() ? target : new Target.Both(policy.target(), target);
        world.configure(new Policy(policy.number(), narrower, policy.period(), policy.requiresMfa()));
    }

    @Given("no sign-in frequency policy")
    public void noPolicy() {
        assertThat(policies()).isEmpty();
    }

    private List<Policy> policies() {
        return world.certainly(facts -> facts.all(Policy.class)).orElseThrow();
    }
}
