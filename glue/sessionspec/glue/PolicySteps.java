package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import java.util.List;
import sessionspec.core.kernel.Frequency;
import sessionspec.core.tenant.BrowserPersistence;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.Target;

/** Conditional Access policies of the tenant. */
public final class PolicySteps {

    private final World world;

    public PolicySteps(World world) {
        this.world = world;
    }

    @Given("a policy that requires {demand} {frequency}")
    public void policy(boolean withMfa, Frequency frequency) {
        world.configure(new Policy(policies().size() + 1, new Target.Everything(), frequency, withMfa));
    }

    @Given("the policy covers only {target}")
    public void covers(Target target) {
        world.configure(policies().get(policies().size() - 1).covering(target));
    }

    @Given("a policy for {extent} that makes browser sessions {always} persistent")
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
