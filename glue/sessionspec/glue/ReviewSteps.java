package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sessionspec.core.story.Assertion;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;

/** A look at the configuration, and what the administrator is told of it. */
public record ReviewSteps(World world) {

    private static final String ADVICE =
            "sign-in every time for all apps|sign-in every time because an app cannot tell when a client needs a new token"
                    + "|a sign-in loop|sign-in every time for a Microsoft 365 app|sign-in every time for an admin portal"
                    + "|token lifetimes and a session policy for one user in one app|other reauthentication settings|unexpected prompts"
                    + "|stored tokens that remain usable until they expire|a missing licence|a retired token lifetime"
                    + "|a policy that the retirement affects|have LastPasswordChangeTimestamp synced"
                    + "|a missing licence for token lifetimes|more tokens to replace"
                    + "|longer access after an account is disabled|a token that ends before the script"
                    + "|configure sign-in frequency|go back to the default period|shorten the period to 7 days"
                    + "|shorten the period to 1 day|shorten the period to 4 hours|disable browser persistence"
                    + "|change the number of days to 90"
                    + "|switch the option to remember MFA off|let Conditional Access decide when MFA is needed"
                    + "|the recommendation for the admin portals";

    /** The rules and parts that warn or advise so. */
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            entry("sign-in every time for all apps", "ADV-1 all apps"),
            entry("a sign-in loop", "ADV-2 without MFA"),
            entry("sign-in every time for a Microsoft 365 app", "ADV-3 Microsoft 365"),
            entry("sign-in every time for an admin portal", "ADV-4 admin portal"),
            entry("the recommendation for the admin portals", "ADV-4 admin portal", "ADV-4 not on both portals"),
            entry("token lifetimes and a session policy for one user in one app", "ADV-5 same user or app"),
            entry("other reauthentication settings", "ADV-6 other setting on"),
            entry("unexpected prompts", "ADV-7 MFA remembered"),
            entry("stored tokens that remain usable until they expire", "ADV-8 browsers persist"),
            entry(
                    "sign-in every time because an app cannot tell when a client needs a new token",
                    "ADV-9 app cannot tell"),
            entry("a missing licence", "SCP-2 no licence"),
            entry("have LastPasswordChangeTimestamp synced", "FED-9 not synchronised"),
            entry("a retired token lifetime", "RTL-1 retired"),
            entry("a policy that the retirement affects", "RTL-5 affected"),
            entry("configure sign-in frequency", "RTL-4 no sign-in frequency"),
            entry("a missing licence for token lifetimes", "TLP-3 no licence"),
            entry("more tokens to replace", "ACC-5 shortened"),
            entry("longer access after an account is disabled", "ACC-5 lengthened"),
            entry("a token that ends before the script", "ACC-10 ends before the script"),
            entry("go back to the default period", "REC-1 not the default"),
            entry("shorten the period to 7 days", "REC-2 longer"),
            entry("shorten the period to 1 day", "REC-3 longer than a day"),
            entry("shorten the period to 4 hours", "REC-3 longer than 4 hours"),
            entry("disable browser persistence", "REC-4 browsers may persist"),
            entry("change the number of days to 90", "RMF-5 not 90 days"),
            entry("switch the option to remember MFA off", "REC-5 MFA remembered", "ADV-7 MFA remembered"),
            entry("let Conditional Access decide when MFA is needed", "REC-5 no policy decides"));

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

    @ParameterType("(not )?(?:warned of|advised against|advised to|advised of)")
    public Assertion.Advised.Given advised(@Nullable String not) {
        return not == null ? Assertion.Advised.Given.YES : Assertion.Advised.Given.NO;
    }

    @ParameterType(ADVICE)
    public List<String> advice(String words) {
        return PARTS.get(words);
    }

    @Then("the administrator is {advised} {advice}")
    public void advised(Assertion.Advised.Given given, List<String> advice) {
        world.expect(new Assertion.Advised(advice, given));
    }

    @Then("the documents do not say whether the administrator is {advised} {advice}")
    public void unsaid(Assertion.Advised.Given affirmed, List<String> advice) {
        world.expect(new Assertion.Advised(advice, Assertion.Advised.Given.OPEN));
    }

    private static Map.Entry<String, List<String>> entry(String words, String... parts) {
        return Map.entry(words, List.of(parts));
    }
}
