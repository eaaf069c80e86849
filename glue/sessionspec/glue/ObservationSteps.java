package sessionspec.glue;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.words.Choices;
import sessionspec.core.adfs.AdfsObservation;
import sessionspec.core.browser.BrowserObservation;
import sessionspec.core.federation.FederationObservation;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Observation;
import sessionspec.core.signin.SignInObservation;
import sessionspec.core.tokens.TokenObservation;

/** What one can look up: what was issued, pages, logs, and the times of attributes. */
public record ObservationSteps(World world) {

    private static final String ABSENT = "none";

    private static final String OF_USER =
            "PwdLastSet on premises|PwdLastSet in the metaverse|LastPasswordChangeTimestamp"
                    + "|StsRefreshTokensValidFrom";

    private static final Map<String, Observation> TIMES = Map.of(
            "the PRT's last refresh", TokenObservation.PRT_REFRESHED,
            "NotOnOrAfter of the conditions", TokenObservation.CONDITIONS_END,
            "NotOnOrAfter of the subject confirmation", TokenObservation.SUBJECT_CONFIRMATION_END);

    private static final Map<String, List<Observation>> MISSING = Map.of(
            "refreshed PRT", List.of(TokenObservation.PRT_REFRESHED),
            "AD FS cookie", List.of(AdfsObservation.PERSISTENT_SSO_COOKIE, AdfsObservation.SESSION_SSO_COOKIE));

    private static final Map<String, AdfsObservation> OF_ADFS = Map.of(
            "session SSO cookie", AdfsObservation.SESSION_SSO_COOKIE,
            "persistent SSO cookie", AdfsObservation.PERSISTENT_SSO_COOKIE,
            "refresh token", AdfsObservation.REFRESH_TOKEN_ISSUED);

    private static final Map<String, Observation> SIGHTS = Map.of(
            "device", SignInObservation.DEVICE_AUTHENTICATED,
            "Stay signed in? prompt", BrowserObservation.STAY_PROMPT_SHOWN,
            "Keep me signed in option", AdfsObservation.KEEP_ME_SIGNED_IN_OFFERED,
            "sign-in", BrowserObservation.INTERRUPTED);

    @ParameterType("the user's (?:" + OF_USER
            + ")|the PRT's last refresh|NotOnOrAfter of the conditions(?: for " + Whereabouts.NAME
            + ")?|NotOnOrAfter of the subject confirmation")
    public Observation attribute(String words) {
        Whereabouts.in(words).user().ifPresent(world::isAbout);
        String unnamed = words.replaceFirst(" for " + Whereabouts.NAME, "");
        return TIMES.containsKey(unnamed)
                ? TIMES.get(unnamed)
                : Named.of(FederationObservation.class, unnamed.substring("the user's ".length()));
    }

    @Then("{attribute} is( at)( on)/was( at) {time}")
    public void is(Observation attribute, Instant at) {
        world.expect(attribute, at);
    }

    @ParameterType(OF_USER + "|refreshed PRT|AD FS cookie")
    public List<Observation> missing(String words) {
        return MISSING.containsKey(words) ? MISSING.get(words) : List.of(Named.of(FederationObservation.class, words));
    }

    /** Of cookies one sees that there is none; of all else, no time. */
    @Then("the user has no {missing}")
    public void lacks(List<Observation> missing) {
        missing.forEach(it -> world.expect(it, it instanceof AdfsObservation ? "false" : ABSENT));
    }

    @ParameterType("Stay signed in\\? prompt|Keep me signed in option|(?:last )?sign-in|device")
    public Observation sight(String words) {
        return SIGHTS.get(words.replace("last ", ""));
    }

    @ParameterType("(not )?(?:shown|logged as Interrupted with error 50140|authenticated by the browser)")
    public boolean seen(@Nullable String not) {
        return not == null;
    }

    @Then("the {sight} is {seen}")
    public void seen(Observation sight, boolean seen) {
        world.expect(sight, seen);
    }

    @Then("the browser's cookies stay on the device")
    public void cookiesStay() {
        world.expect(BrowserObservation.COOKIES_STORED, true);
    }

    @ParameterType("AD FS|Microsoft Entra ID")
    public boolean issuer(String words) {
        return words.equals("AD FS");
    }

    /**
     * What an example expects to be issued or not.
     *
     * @param otherwise what comes of the request where nothing is issued: a prompt or the way to the identity provider,
     *     where only the sign-in is missing
     */
    record Issue(boolean given, String what, Answer.Kind otherwise) {}

    @ParameterType("(a|an|no) (session SSO cookie|persistent SSO cookie|(?:new )?refresh token|(?:" + TokenSteps.KIND
            + ") token)(?: with that lifetime)?( until the user signs in again)?( at the identity provider)?")
    public Issue issued(String article, String what, @Nullable String unlessSignedIn, @Nullable String elsewhere) {
        Answer.Kind prompt = elsewhere == null ? Answer.Kind.PROMPTED : Answer.Kind.RETURNED;
        return new Issue(!article.equals("no"), what, unlessSignedIn == null ? Answer.Kind.REFUSED : prompt);
    }

    @Then("{issuer} issues/sets {issued}")
    public void issues(boolean adfs, Issue issue) {
        if (adfs) {
            world.expect(OF_ADFS.get(issue.what().replace("new ", "")), issue.given());
        } else if (issue.given()) {
            world.expect(
                    TokenObservation.KIND, Choices.TOKEN.ofStep(issue.what().replace(" token", "")));
        } else {
            world.expect(issue.otherwise());
            world.expect(TokenObservation.KIND, ABSENT);
        }
    }
}
