package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import sessionspec.ask.words.Choices;
import sessionspec.core.kernel.Answer.Kind;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Factor;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.signin.ProtectedAppOpened.Protection;
import sessionspec.core.signin.ProtectedAppOpened.WebBrowser;
import sessionspec.core.story.Assertion;
import sessionspec.core.tenant.NewTenant.RegisteredForMfa;
import sessionspec.core.tenant.TenantEvent.SecurityOccasion;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;

/** What protects apps and tenants: browsers that show their device, and security defaults. */
public record ProtectionSteps(World world) {

    @ParameterType("Chrome (?:with|without) the Windows 10 accounts extension|Firefox|Edge with a work profile"
            + "|Edge without a work profile|Internet Explorer")
    public WebBrowser browser(String words) {
        return Choices.WEB_BROWSER.ofStep(words);
    }

    @ParameterType("a policy that checks the device|App Enforced Restrictions"
            + "|Conditional Access, for (?:the profile's user|another user|a user)")
    public Protection guard(String words) {
        return Choices.GUARD.ofStep(words.replace("for a user", "for the profile's user"));
    }

    @ParameterType("compliant|noncompliant")
    public boolean compliant(String words) {
        return words.equals("compliant");
    }

    @When("at/on {time} {browser} on a/the {compliant} device opens an app protected by {guard}")
    public void opens(Instant at, WebBrowser browser, boolean compliant, Protection protection) {
        world.happens(at, now -> new ProtectedAppOpened(now, browser, protection, compliant));
    }

    @ParameterType("because the device is compliant|without restrictions|with restrictions|without a prompt")
    public Kind opening(String words) {
        return words.equals("with restrictions") ? Kind.REFUSED : Kind.LET_IN;
    }

    @Then("the app opens {opening}")
    public void opened(Kind opening) {
        world.expect(opening);
    }

    /** What security defaults are about, and what they ask for. */
    @ParameterType("(?:" + Whereabouts.WHO + ") (?:signs in as an (?:ordinary user|administrator)|registers for MFA)"
            + "|a client signs in with a legacy protocol|a client signs in with a modern protocol"
            + "|the user does something that (?:makes MFA necessary|does not make MFA necessary)|the user opens the Azure portal"
            + "|the user opens the Microsoft Entra admin center|the user opens the mailbox")
    public Attempt occasion(String words) {
        Whereabouts whose = Whereabouts.in(words);
        String what = Whereabouts.unnamed(words);
        if (what.equals("the user registers for MFA")) {
            return whose.of((now, world) -> new Configured(now, new RegisteredForMfa(world.user())));
        }
        SecurityOccasion occasion = Choices.OCCASION.ofStep(what);
        return whose.of((now, world) -> new SecurityOccasionArose(now, world.browser(), occasion));
    }

    @When("{occasion} at/on {time}")
    public void occasion(Attempt occasion, Instant at) {
        world.tries(occasion, at);
    }

    /** What security defaults ask for is known in full. */
    @ParameterType(
            "require (?:" + Whereabouts.WHO + ") to register for MFA|ask for MFA|refuse the request"
                    + "|do not (?:require the user to register for MFA|ask for MFA|refuse the request|treat the activity as privileged)")
    public Consumer<World> remedy(String words) {
        Whereabouts whose = Whereabouts.in(words);
        return switch (Whereabouts.unnamed(words)) {
            case "require the user to register for MFA" ->
                there -> {
                    whose.user().ifPresent(who -> assertThat(there.user()).isEqualTo(who));
                    there.expect(new Assertion.Answered(Kind.PROMPTED, Optional.of(Set.of())));
                };
            case "ask for MFA" ->
                there -> there.expect(new Assertion.Answered(Kind.PROMPTED, Optional.of(Set.of(Factor.MFA))));
            case "refuse the request" -> there -> there.expect(Kind.REFUSED);
            default -> there -> there.expect(Kind.LET_IN);
        };
    }

    @Then("security defaults {remedy}")
    public void defaults(Consumer<World> remedy) {
        remedy.accept(world);
    }
}
