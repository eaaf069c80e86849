package sessionspec.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.AdfsSignedIn;
import sessionspec.core.adfs.AdfsEvent.RegistrationChanged;
import sessionspec.core.adfs.AdfsObservation;
import sessionspec.core.adfs.CorporateNetwork;
import sessionspec.core.adfs.Farm;
import sessionspec.core.adfs.MfaScope;
import sessionspec.core.adfs.PassedClaims;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.story.Assertion;
import sessionspec.glue.AdfsWords.Entry;
import sessionspec.glue.AdfsWords.Way;

/** The user signs in to AD FS, which sets cookies and accepts them or not. */
public final class AdfsSteps {

    private final World world;

    public AdfsSteps(World world) {
        this.world = world;
    }

    @Given("an AD FS farm on {farm}")
    public void farm(Farm farm) {
        world.configure(farm);
    }

    @Given("AD FS requires MFA of requests from {origin}")
    public void requiresMfa(MfaScope origin) {
        world.configure(origin);
    }

    @Given("claims rules pass {claims} through")
    public void pass(PassedClaims claims) {
        world.configure(claims);
    }

    @When("the user signs in {way} AD FS on a/an {device} device at {time}")
    public void signsIn(Way way, Device device, Instant at) {
        signsIn(way, Entry.ticking(false), device, at);
    }

    @When("the user signs in {way} AD FS with {entry} on a/an {device} device at {time}")
    public void signsIn(Way way, Entry entry, Device device, Instant at) {
        world.moveTo(device);
        world.happens(at, now -> new AdfsSignedIn(now, world.browser(), entry.factors(), entry.ticked()));
        switch (way) {
            case TO_ENTRA -> world.happens(at, now -> SignedIn.on(device, world.user(), entry.factors(), now));
            case TO_OAUTH_APP ->
                world.happens(at, now -> new AdfsRequested(now, world.browser(), AdfsTokenSteps.APP, true));
            case NO_FURTHER -> {}
        }
    }

    @Then("the AD FS sign-in page {offers} Keep me signed in")
    public void offers(boolean offers) {
        world.expect(AdfsObservation.KEEP_ME_SIGNED_IN_OFFERED, offers);
    }

    @Then("the documents do not say which cookie AD FS sets")
    public void unspecifiedCookie() {
        world.expect(AdfsObservation.PERSISTENT_SSO_COOKIE, Assertion.OPEN);
    }

    @Then("there is no AD FS cookie")
    public void noCookie() {
        sets(false, true);
        sets(false, false);
    }

    @Then("AD FS sets {set} {cookie} cookie")
    public void sets(boolean set, boolean persistent) {
        world.expect(persistent ? AdfsObservation.PERSISTENT_SSO_COOKIE : AdfsObservation.SESSION_SSO_COOKIE, set);
    }

    @When("{registration} at {time}")
    public void registration(RegistrationChanged.Change change, Instant at) {
        world.happens(at, now -> new RegistrationChanged(now, world.user(), world.device(), change));
    }

    @When("the user goes {outside} the corporate network at {time}")
    public void goes(boolean outside, Instant at) {
        world.happens(at, now -> new Configured(now, new CorporateNetwork(world.user(), outside)));
    }
}
