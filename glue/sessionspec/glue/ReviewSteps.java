package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sessionspec.core.story.Assertion;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;

/** A look at the configuration, and what the administrator is told of it. */
public record ReviewSteps(World world) {

    @ParameterType("configuration is reviewed(?: for (" + CircumstanceWords.PATTERN + "))?|(MFA settings are reviewed)")
    public Attempt review(@Nullable String circumstance, @Nullable String ofMfa) {
        return ofMfa != null
                ? (now, world) -> new MfaSettingsReviewed(now)
                : (now, world) -> new ConfigurationReviewed(
                        now, Optional.ofNullable(circumstance).map(CircumstanceWords::parse));
    }

    @When("the {review} at/on {time}")
    public void review(Attempt review, Instant at) {
        world.tries(review, at);
    }

    @ParameterType("(not )?(?:warned of|advised against|advised to)")
    public Assertion.Advised.Given advised(@Nullable String not) {
        return not == null ? Assertion.Advised.Given.YES : Assertion.Advised.Given.NO;
    }

    @ParameterType(AdviceWords.PATTERN)
    public List<String> advice(String words) {
        return AdviceWords.parse(words);
    }

    @Then("the administrator is {advised} {advice}")
    public void advised(Assertion.Advised.Given given, List<String> advice) {
        world.expect(new Assertion.Advised(advice, given));
    }

    @Then("the documents do not say whether the administrator is {advised} {advice}")
    public void unsaid(Assertion.Advised.Given affirmed, List<String> advice) {
        world.expect(new Assertion.Advised(advice, Assertion.Advised.Given.OPEN));
    }
}
