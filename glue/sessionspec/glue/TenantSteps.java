package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.Assignee;
import sessionspec.core.Frequency;
import sessionspec.core.Outcome;
import sessionspec.core.Policy;
import sessionspec.core.Reason;
import sessionspec.core.Setting;
import sessionspec.core.Target;
import sessionspec.core.Tenant.Licence;
import sessionspec.core.TokenLifetimePolicy;
import sessionspec.core.TokenLifetimePolicy.Tokens;

/** The tenant's configuration and its review. */
public final class TenantSteps {

    private final World world;

    public TenantSteps(World world) {
        this.world = world;
    }

    @Given("a policy that requires {demand} {frequency}")
    public void policy(boolean withMfa, Frequency frequency) {
        world.configure(tenant -> tenant.with(new Policy(new Target.Everything(), frequency, withMfa)));
    }

    @Given("the policy covers only {target}")
    public void covers(Target target) {
        world.configure(tenant -> tenant.withLatest(tenant.latest().covering(target)));
    }

    @Given("no sign-in frequency policy")
    public void noPolicy() {
        assertThat(world.tenant().policies()).isEmpty();
    }

    @Given("{setting} is {on}")
    public void setting(Setting setting, boolean on) {
        world.configure(tenant -> tenant.with(setting, on));
    }

    @Given("a tenant with a {licence} licence")
    public void licence(Licence licence) {
        world.configure(tenant -> tenant.licensed(licence));
    }

    @Given("a token lifetime policy for {tokens} of {assignee}")
    public void tokenLifetimePolicy(Tokens tokens, Assignee assignee) {
        world.configure(tenant -> tenant.with(new TokenLifetimePolicy(assignee.target(), tokens)));
    }

    @When("{review} at {time}")
    public void review(ReviewWords.Review review, Instant at) {
        world.happens(at, review.event(), review.details());
    }

    @Then("the administrator is warned of {concern}")
    public void warned(Reason concern) {
        assertThat(world.decision().reasonsOf(Outcome.WARNED)).contains(concern);
    }

    @Then("the administrator is advised against {concern}")
    public void advised(Reason concern) {
        assertThat(world.decision().reasonsOf(Outcome.ADVISED)).contains(concern);
    }

    @Then("nothing is said of {concern}")
    public void silent(Reason concern) {
        assertThat(world.decision().hasReason(concern)).isFalse();
    }
}
