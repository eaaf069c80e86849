package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Frequency;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;

/** Conditional Access policies of the tenant. */
public record PolicySteps(World world) {

    /** Whether MFA is required besides. */
    @ParameterType("sign-in and MFA|sign-in")
    public boolean demand(String words) {
        return words.endsWith("MFA");
    }

    @ParameterType("every time|" + TimeWords.INTERVAL)
    public Frequency frequency(String words) {
        return words.equals("every time")
                ? new Frequency.EveryTime()
                : new Frequency.Every(new TimeWords().interval(words));
    }

    @Given("a policy that requires {demand} {frequency}")
    public void policy(boolean withMfa, Frequency frequency) {
        world.configure(new Policy(policies().size() + 1, new Target.Everything(), frequency, withMfa));
    }

    /** One user by name, one app or all of Office 365, or one circumstance. */
    @ParameterType("the user ([A-Z][a-z]+)|Office 365|(" + AppWords.PATTERN + ")|(" + CircumstanceWords.PATTERN + ")")
    public Target target(@Nullable String user, @Nullable String app, @Nullable String circumstance) {
        if (user != null) {
            return new Target.OneUser(World.principal(user));
        } else if (app != null) {
            return new Target.OneApp(AppWords.parse(app));
        }
        return circumstance == null
                ? new Target.AppsOf(App.Publisher.MICROSOFT_365)
                : new Target.When(CircumstanceWords.parse(circumstance));
    }

    @Given("the policy covers only {target}")
    public void covers(Target target) {
        world.configure(policies().get(policies().size() - 1).covering(target));
    }

    @ParameterType("all|some")
    public boolean extent(String words) {
        return words.equals("all");
    }

    @ParameterType("always|never")
    public boolean always(String words) {
        return words.equals("always");
    }

    @Given("a policy for {extent} cloud apps that makes browser sessions {always} persistent")
    public void persistence(boolean allApps, boolean always) {
        world.configure(new BrowserPersistence(allApps, always));
    }

    @Given("no sign-in frequency policy")
    public void noPolicy() {
        assertThat(policies()).isEmpty();
    }

    private List<Policy> policies() {
        return world.certainly(facts -> facts.all(Policy.class)).orElseThrow();
    }
}
