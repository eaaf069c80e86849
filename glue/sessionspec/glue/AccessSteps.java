package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.words.Choices;
import sessionspec.core.kernel.Answer.Kind;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;

/** The user, or work in the background, asks for a resource. */
public record AccessSteps(World world) {

    static final String FACTORS = "the first factor and MFA|the first factor|MFA";

    static final String DESTINATION =
            "an app|an app outside the browser|another app|the other app|another app from an app on the mobile device"
                    + "|the browser from an app on the mobile device|an app from the browser on the mobile device";

    /** Whether another one was named before makes no difference. */
    private static final Pattern SOME_APP = Pattern.compile("^(an|the other) app( outside the browser)?$");

    /** On which device, where it is said. */
    static final String ON_DEVICE = "(?: on the (" + Whereabouts.DEVICE + ") device)?";

    private static final Map<String, Kind> OUTCOMES = Map.of(
            "not prompted", Kind.LET_IN,
            "returned to the identity provider", Kind.RETURNED,
            "not asked", Kind.LET_IN,
            "continues", Kind.LET_IN,
            "continues with a prompt waiting", Kind.DEFERRED,
            "is complete, with a prompt waiting,", Kind.DEFERRED,
            "stops, and the user is returned to the identity provider,", Kind.RETURNED,
            "the user reaches", Kind.LET_IN);

    @ParameterType("works(?: (" + Request.WHERE + ")| in (a non-browser app), where MFA is required,)?" + ON_DEVICE)
    public Attempt works(@Nullable String where, @Nullable String place, @Nullable String device) {
        return Whereabouts.of(null, device).of(place == null ? Request.parse(where) : Request.requiringMfa(place));
    }

    @ParameterType(Request.WHERE)
    public Attempt where(String words) {
        return Request.parse(words);
    }

    @ParameterType(CircumstanceWords.PATTERN)
    public Circumstance circumstance(String words) {
        return CircumstanceWords.parse(words);
    }

    /** What becomes of a user who asks for a resource, or of whom MFA is required. */
    @ParameterType("(prompted|not prompted|returned to the identity provider|prompted for (?:" + FACTORS + "))(?: ("
            + Request.WHERE + "))?" + ON_DEVICE + "|(asked|not asked) for MFA (" + Request.MFA_PLACE
            + ")" + ON_DEVICE)
    public Attempt.Answered prompted(
            @Nullable String answer,
            @Nullable String where,
            @Nullable String device,
            @Nullable String mfa,
            @Nullable String place,
            @Nullable String mfaDevice) {
        if (answer == null) {
            return new Attempt.Answered(Whereabouts.of(null, mfaDevice).of(Request.requiringMfa(place)), outcome(mfa));
        }
        int factors = answer.indexOf(" for ");
        return new Attempt.Answered(
                Whereabouts.of(null, device).of(Request.parse(where)),
                outcome(answer),
                factors < 0 ? Optional.empty() : Optional.of(factors(answer.substring(factors + " for ".length()))));
    }

    @ParameterType("browser|native app|confidential client")
    public Client client(String words) {
        return Choices.CLIENT.ofStep(words);
    }

    @ParameterType(
            "continues|continues with a prompt waiting|is complete, with a prompt waiting,|is stopped by a prompt"
                    + "|stops, and the user is returned to the identity provider,")
    public Kind goes(String words) {
        return outcome(words);
    }

    @ParameterType("the user reaches|the user does not reach")
    public Kind sso(String words) {
        return outcome(words);
    }

    @ParameterType(DESTINATION)
    public Attempt destination(String words) {
        return (now, world) -> new AppSwitched(
                now,
                world.browser().inApps(),
                Choices.DESTINATION.ofStep(SOME_APP.matcher(words).replaceFirst("another app")));
    }

    @When("{who} {works} at/on {time}")
    public void works(String who, Attempt work, Instant at) {
        world.isAbout(who);
        world.succeeds(work, at);
    }

    @When("a/the {client} works in the background( on an upload to SharePoint Online) at/on {time}")
    public void worksInBackground(Client client, Instant at) {
        world.goesOn(Request.background(client), at);
    }

    /** First one period from now, last at or before the end. */
    @When("{use} {interval} until {time}")
    public void uses(Attempt use, Duration period, Instant until) {
        for (Instant at = world.now().plus(period); !at.isAfter(until); at = at.plus(period)) {
            world.succeeds(use, at);
        }
    }

    @Then("{who} is {prompted} at/on {time}")
    public void prompted(String who, Attempt.Answered answer, Instant at) {
        world.isAbout(who);
        answer.expect(at, world);
    }

    @Then("background work in a/the {client} {goes} at/on {time}")
    public void background(Client client, Kind goes, Instant at) {
        new Attempt.Answered(Request.background(client), goes).expect(at, world);
    }

    @When("the user goes on to {destination} by single sign-on at/on {time}")
    public void goesOn(Attempt destination, Instant at) {
        world.succeeds(destination, at);
    }

    @Then("{sso} {destination} by single sign-on at/on {time}")
    public void switches(Kind sso, Attempt destination, Instant at) {
        new Attempt.Answered(destination, sso).expect(at, world);
    }

    static Set<Factor> factors(String words) {
        return switch (words) {
            case "MFA", "MFA alone" -> Set.of(Factor.MFA);
            case "the first factor" -> Set.of(Factor.FIRST_FACTOR);
            default -> Set.of(Factor.values());
        };
    }

    /** All that is not told otherwise is a prompt. */
    private static Kind outcome(String words) {
        return OUTCOMES.getOrDefault(words, Kind.PROMPTED);
    }
}
