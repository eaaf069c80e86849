package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.AdfsChange;
import sessionspec.core.AdfsCookie;
import sessionspec.core.AdfsFarm;
import sessionspec.core.AdfsFarm.MfaScope;
import sessionspec.core.App;
import sessionspec.core.Decision;
import sessionspec.core.Device;
import sessionspec.core.Event;
import sessionspec.core.Factor;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;

/** The user signs in to AD FS, which sets cookies and accepts them or not. */
public final class AdfsSteps {

    private static final Set<Factor> FIRST = Set.of(Factor.FIRST_FACTOR);
    private static final String RESOURCE = "an application";

    private final World world;

    public AdfsSteps(World world) {
        this.world = world;
    }

    @Given("an AD FS farm on {farm}")
    public void farm(AdfsFarm farm) {
        world.configure(tenant -> tenant.with(farm));
    }

    @Given("AD FS requires MFA of requests from {origin}")
    public void requiresMfa(MfaScope origin) {
        world.configure(tenant -> tenant.with(tenant.adfs().requiringMfa(origin)));
    }

    @Given("claims rules pass {claims} through")
    public void pass(Set<String> claims) {
        world.configure(tenant -> tenant.with(tenant.adfs().passing(claims)));
    }

    @When("the user signs in to AD FS on a/an {device} device at {time}")
    public void signsIn(Device device, Instant at) {
        signsIn(FIRST, false, device, at);
    }

    @When("the user signs in to AD FS with {factors} on a/an {device} device at {time}")
    public void signsIn(Set<Factor> factors, Device device, Instant at) {
        signsIn(factors, false, device, at);
    }

    @When("the user signs in to AD FS with Keep me signed in {ticked} on a/an {device} device at {time}")
    public void signsIn(boolean ticked, Device device, Instant at) {
        signsIn(FIRST, ticked, device, at);
    }

    @When("the user signs in through AD FS with Keep me signed in {ticked} on a/an {device} device at {time}")
    public void signsInThrough(boolean ticked, Device device, Instant at) {
        signsIn(FIRST, ticked, device, at);
        world.happens(at, now -> new Event.SignedIn(now, device, FIRST), "through AD FS");
    }

    @Then("the AD FS sign-in page {offers} Keep me signed in")
    public void offers(boolean offers) {
        assertThat(world.decision().hasReason(Reason.ADFS_KMSI_OFFERED)).isEqualTo(offers);
    }

    @Then("the documents do not say which cookie AD FS sets")
    public void unspecifiedCookie() {
        assertThat(world.decision().outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("there is no AD FS cookie")
    public void noCookie() {
        assertThat(cookie()).isEmpty();
    }

    @Then("the user is {answer} by AD FS at {time}")
    public void answered(Outcome answer, Instant at) {
        assertThat(asks(at, RESOURCE).outcome()).isEqualTo(answer);
    }

    @Then("the user is {answer} by AD FS in {app} at {time}")
    public void answeredIn(Outcome answer, App app, Instant at) {
        assertThat(asks(at, app.name()).outcome()).isEqualTo(answer);
    }

    @Then("AD FS sets {set} {cookie} cookie")
    public void sets(boolean set, boolean persistent) {
        assertThat(cookie().map(AdfsCookie::persistent).equals(Optional.of(persistent)))
                .isEqualTo(set);
    }

    @Then("the documents do not say whether the user is prompted by AD FS at {time}")
    public void unspecified(Instant at) {
        assertThat(asks(at, RESOURCE).outcome()).isEqualTo(Outcome.UNSPECIFIED);
    }

    @Then("the user is prompted by AD FS for {factors} at {time}")
    public void promptedFor(Set<Factor> factors, Instant at) {
        assertThat(asks(at, RESOURCE).outcome()).isEqualTo(Outcome.PROMPT);
        assertThat(world.decision().factors()).isEqualTo(factors);
    }

    @When("the user returns to AD FS every {period} until {time}")
    public void returns(Duration period, Instant until) {
        world.every(period, until, at -> asks(at, RESOURCE));
    }

    @When("{registration} at {time}")
    public void registration(AdfsChange change, Instant at) {
        world.happens(at, now -> new Event.AdfsChanged(now, change), AdfsWords.of(change));
    }

    @When("the user goes {outside} the corporate network at {time}")
    public void goes(boolean outside, Instant at) {
        world.happens(
                at,
                now -> new Event.AdfsNetworkChanged(now, outside),
                (outside ? "outside" : "inside") + " the corporate network");
    }

    private void signsIn(Set<Factor> factors, boolean ticked, Device device, Instant at) {
        world.happens(
                at,
                now -> new Event.AdfsSignedIn(now, device, factors, ticked),
                ticked ? "with Keep me signed in" : factors.contains(Factor.MFA) ? "with MFA" : "");
    }

    private Decision asks(Instant at, String app) {
        return world.happens(at, now -> new Event.AdfsRequested(now, app, false), app);
    }

    private Optional<AdfsCookie> cookie() {
        return world.state().adfs().cookie();
    }
}
