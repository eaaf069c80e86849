package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import sessionspec.core.kernel.Answer.Kind;
import sessionspec.core.kernel.Factor;
import sessionspec.core.signin.ProtectedAppOpened;
import sessionspec.core.signin.ProtectedAppOpened.Protection;
import sessionspec.core.signin.ProtectedAppOpened.WebBrowser;
import sessionspec.core.tenant.TenantEvent.SecurityOccasion;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;

/** What protects apps and tenants: browsers that show their device, and security defaults. */
public record ProtectionSteps(World world) {

    private static final Map<String, WebBrowser> BROWSERS = Map.of(
            "Chrome with the Windows 10 accounts extension", WebBrowser.CHROME_WITH_EXTENSION,
            "Edge with another profile", WebBrowser.EDGE_WITH_OTHER_PROFILE);

    private static final Map<String, Protection> GUARDS = Map.of(
            "a policy that checks the device", Protection.DEVICE_CHECK,
            "Conditional Access as the profile's user", Protection.FOR_THE_PROFILE_USER,
            "Conditional Access as another user", Protection.FOR_ANOTHER_USER);

    @ParameterType("Chrome with the Windows 10 accounts extension|Chrome|Firefox|Edge with a work profile"
            + "|Edge with another profile|Internet Explorer")
    public WebBrowser browser(String words) {
        return Named.of(WebBrowser.class, words, BROWSERS);
    }

    @ParameterType("a policy that checks the device|App Enforced Restrictions"
            + "|Conditional Access as the profile's user|Conditional Access as another user")
    public Protection guard(String words) {
        return Named.of(Protection.class, words, GUARDS);
    }

    @ParameterType("compliant|noncompliant")
    public boolean compliant(String words) {
        return words.equals("compliant");
    }

    @When("{browser} opens an app under {guard} on a {compliant} device at {time}")
    public void opens(WebBrowser browser, Protection protection, boolean compliant, Instant at) {
        world.happens(at, now -> new ProtectedAppOpened(now, browser, protection, compliant));
    }

    @ParameterType("with device authentication|without device authentication|without restrictions|with restrictions"
            + "|without a prompt")
    public Kind opening(String words) {
        return words.equals("without device authentication") || words.equals("with restrictions")
                ? Kind.REFUSED
                : Kind.LET_IN;
    }

    @Then("the app opens {opening}")
    public void opened(Kind opening) {
        world.expect(opening);
    }

    @ParameterType("an unregistered user signs in|an administrator signs in|a legacy protocol is used"
            + "|MFA is necessary|the Azure portal is accessed")
    public SecurityOccasion occasion(String words) {
        return Named.of(SecurityOccasion.class, words);
    }

    @When("{occasion} at {time}")
    public void occasion(SecurityOccasion occasion, Instant at) {
        world.happens(at, now -> new SecurityOccasionArose(now, world.browser(), occasion));
    }

    /** What security defaults ask for is known in full. */
    @ParameterType("have the user register for MFA|ask for MFA|refuse the request|do nothing")
    public Consumer<World> remedy(String words) {
        return switch (words) {
            case "have the user register for MFA" -> there -> there.expect(Kind.PROMPTED, Optional.of(Set.of()));
            case "ask for MFA" -> there -> there.expect(Kind.PROMPTED, Optional.of(Set.of(Factor.MFA)));
            case "refuse the request" -> there -> there.expect(Kind.REFUSED);
            default -> there -> there.expect(Kind.LET_IN);
        };
    }

    @Then("security defaults {remedy}")
    public void defaults(Consumer<World> remedy) {
        remedy.accept(world);
    }
}
