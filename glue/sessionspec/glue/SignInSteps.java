package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.Prompt;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.browser.BrowserEvent.StaySignedInAbandoned;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.CorporateNetwork;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;

/** The user gives credentials, answers what is asked, or goes elsewhere. */
public record SignInSteps(World world) {

    /**
     * How the user begins on a device.
     *
     * @param way     to AD FS, or through it to Microsoft Entra ID or an app; null where AD FS takes no part
     * @param factors the first factor, unless the words say otherwise
     * @param onForm  whether by the forms page of AD FS, if it is to AD FS
     * @param keepsIn whether Keep me signed in is ticked
     */
    record Beginning(String does, @Nullable String way, Set<Factor> factors, boolean onForm, boolean keepsIn) {}

    @ParameterType("(starts work|signs in|logs in)(?: (to|through|to (?:an|the) OAuth app through) AD FS)?(?: with (?:"
            + "Keep me signed in (ticked|not ticked)|(the first factor and MFA|the first factor|MFA alone))"
            + "| (without the forms page))? (?:on|to)")
    public Beginning signs(
            String does,
            @Nullable String way,
            @Nullable String ticked,
            @Nullable String factors,
            @Nullable String formless) {
        return new Beginning(
                does,
                way,
                factors == null ? Set.of(Factor.FIRST_FACTOR) : AccessSteps.factors(factors),
                formless == null,
                "ticked".equals(ticked));
    }

    @ParameterType(Whereabouts.WHO)
    public String who(String words) {
        return words;
    }

    /** The same is the one that the user is on. */
    @ParameterType(Whereabouts.DEVICE + "|same")
    public Device device(String words) {
        return words.equals("same") ? world.device() : Whereabouts.device(words);
    }

    @When("{who} {signs} a/an/the {device} device at/on {time}")
    public void begins(String who, Beginning how, Device device, Instant at) {
        world.passes(at);
        world.isAbout(who);
        world.scene().moveTo(device);
        if (how.way() != null) {
            signsInToAdfs(how, at);
        } else if (how.does().equals("signs in")) {
            signsIn(how.factors(), at);
        } else if (how.does().equals("logs in")) {
            world.happens(at, now -> new DeviceLoggedIn(now, world.user(), device, how.factors()));
        }
    }

    private void signsInToAdfs(Beginning how, Instant at) {
        world.happens(at, now -> new AdfsSignedIn(now, world.browser(), how.factors(), how.onForm(), how.keepsIn()));
        switch (how.way()) {
            case "through" -> signsIn(how.factors(), at);
            case "to an OAuth app through", "to the OAuth app through" ->
                world.happens(at, now -> new AdfsRequested(now, world.browser(), TokenSteps.ADFS_APP, true));
            default -> {}
        }
    }

    private void signsIn(Set<Factor> factors, Instant at) {
        world.happens(at, now -> new SignedIn(world.device(), world.user(), factors, now));
    }

    /** Each method is a first factor, whichever it is; without one, what the prompt asks for is given. */
    @ParameterType("answers the prompt(?: for (" + AccessSteps.FACTORS + "))?"
            + "(?: with (a password|a FIDO key|the passwordless option of Microsoft Authenticator))?"
            + "|(?:answers the Stay signed in\\? prompt with (yes|no)|(abandons) the Stay signed in\\? prompt)"
            + AccessSteps.ON_DEVICE)
    public Attempt answers(
            @Nullable String factors,
            @Nullable String method,
            @Nullable String stays,
            @Nullable String abandons,
            @Nullable String device) {
        Whereabouts there = Whereabouts.of(null, device);
        if (abandons != null) {
            return there.of((now, world) -> new StaySignedInAbandoned(now, world.browser()));
        } else if (stays != null) {
            return there.of((now, world) -> new StaySignedInAnswered(now, world.browser(), stays.equals("yes")));
        }
        return (now, world) -> world.scene()
                .prompt()
                .answered(
                        method == null ? asked(world.scene().prompt(), factors) : Set.of(Factor.FIRST_FACTOR),
                        now,
                        world.browser());
    }

    /** What was asked for, which has to be something, and what the words say if they do. */
    private static Set<Factor> asked(Prompt prompt, @Nullable String words) {
        if (prompt.factors().isEmpty()) {
            throw new AssertionError("Nothing has asked the user for anything that is certain and not answered yet: ask"
                    + " before, or say with what the prompt is answered");
        }
        assertThat(prompt.factors()).isEqualTo(words == null ? prompt.factors() : AccessSteps.factors(words));
        return prompt.factors();
    }

    @When("the user {answers} at/on {time}")
    public void answers(Attempt answer, Instant at) {
        world.tries(answer, at);
    }

    /** Whether the user is outside afterwards. */
    @ParameterType("leaves the corporate network|returns to the corporate network"
            + "|goes from one untrusted network to another")
    public boolean moves(String words) {
        return !words.startsWith("returns");
    }

    @When("{who} {moves} at/on {time}")
    public void moves(String who, boolean outside, Instant at) {
        world.isAbout(who);
        world.happens(at, now -> new Configured(now, new CorporateNetwork(world.user(), outside)));
    }
}
