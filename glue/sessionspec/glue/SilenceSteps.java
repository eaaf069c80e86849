package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sessionspec.core.adfs.AdfsObservation;
import sessionspec.core.browser.BrowserObservation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Observation;
import sessionspec.core.signin.SignInObservation;
import sessionspec.core.story.Assertion;
import sessionspec.core.tokens.TokenObservation;

/** What the documents do not say. */
public record SilenceSteps(World world, TokenSteps tokens, AccessSteps access) {

    private static final Map<String, Observation> UNSEEN = Map.of(
            "which cookie AD FS sets", AdfsObservation.PERSISTENT_SSO_COOKIE,
            "whether the Stay signed in? prompt is shown", BrowserObservation.STAY_PROMPT_SHOWN,
            "whether the PRT is refreshed", TokenObservation.PRT_REFRESHED,
            "whether the device gets a PRT", TokenObservation.PRT_REFRESHED,
            "whether the browser's cookies stay on the device", BrowserObservation.COOKIES_STORED,
            "whether the device counts as managed", TokenObservation.MANAGED,
            "whether Internet Explorer authenticates the device", SignInObservation.DEVICE_AUTHENTICATED,
            "how long the token lasts", TokenObservation.END,
            "how long the subject confirmation lasts", TokenObservation.SUBJECT_CONFIRMATION_END,
            "whether the token is issued", TokenObservation.KIND);

    /** What comes of an attempt at an instant. */
    @ParameterType("(?:(" + Whereabouts.WHO + ") is (?:(?:prompted|returned to the identity provider)(?: ("
            + Request.WHERE + "))?|asked for MFA ("
            + Request.MFA_PLACE + "))" + AccessSteps.ON_DEVICE + ")|the user reaches ("
            + AccessSteps.DESTINATION
            + ") by single sign-on|the (" + TokenSteps.ARTIFACT
            + ") is accepted|(using the device renews the PRT)")
    public BiConsumer<World, Instant> question(
            @Nullable String who,
            @Nullable String where,
            @Nullable String place,
            @Nullable String device,
            @Nullable String destination,
            @Nullable String artifact,
            @Nullable String renews) {
        if (renews != null) {
            return (there, at) -> {
                there.tries(DeviceSteps.use(), at);
                there.expect(TokenObservation.PRT_RENEWED, Assertion.OPEN);
            };
        }
        Attempt attempt = Stream.<Optional<Attempt>>of(
                        Optional.ofNullable(place).map(Request::requiringMfa),
                        Optional.ofNullable(destination).map(access::destination),
                        Optional.ofNullable(artifact)
                                .map(it -> tokens.artifact(it).presented(Artifact.To.ITS_OWN)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Request.parse(where));
        Attempt theirs = Whereabouts.of(who, device).of(attempt);
        return (there, at) -> new Attempt.Answered(theirs, Answer.Kind.UNSAID).expect(at, there);
    }

    @Then("the documents do not say whether {question} at/on {time}")
    public void open(BiConsumer<World, Instant> question, Instant at) {
        question.accept(world, at);
    }

    @ParameterType(
            "which cookie AD FS sets|whether the Stay signed in\\? prompt is shown|whether the PRT is refreshed|whether the device gets a PRT"
                    + "|whether the device counts as managed|how long the (?:" + TokenSteps.KIND + ") token lasts"
                    + "|how long the subject confirmation lasts"
                    + "|whether an? (?:" + TokenSteps.KIND + ") token is issued"
                    + "|whether the browser's cookies stay on the device"
                    + "|whether Internet Explorer authenticates the device|whether the restrictions apply|whether the user gets in"
                    + "|whether the setting is accepted"
                    + "|how the activity is protected|whether security defaults are on|whether the user is asked for MFA")
    public String matter(String words) {
        return words.replaceFirst("(?:the|an?) (?:" + TokenSteps.KIND + ") token", "the token");
    }

    /** Of what is not seen, the last answer is open. */
    @Then("the documents do not say {matter}")
    public void open(String matter) {
        if (UNSEEN.containsKey(matter)) {
            world.expect(UNSEEN.get(matter), Assertion.OPEN);
        } else {
            world.expect(Answer.Kind.UNSAID);
        }
    }
}
