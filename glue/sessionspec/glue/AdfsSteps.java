package sessionspec.glue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.AdfsChange;
import sessionspec.core.AdfsCookie;
import sessionspec.core.AdfsFarm;
import sessionspec.core.AdfsFarm.MfaScope;
import sessionspec.core.Device;
import sessionspec.core.Event;
import sessionspec.core.Outcome;
import sessionspec.core.Reason;
import sessionspec.glue.AdfsWords.Entry;
import sessionspec.glue.AdfsWords.Way;

/** The user signs in to AD FS, which sets cookies and accepts them or not. */
public final class AdfsSteps {

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

    @When("the user signs in {way} AD FS on a/an {device} device at {time}")
    public void signsIn(Way way, Device device, Instant at) {
        signsIn(way, Entry.ticking(false), device, at);
    }

    @When("the user signs in {way} AD FS with {entry} on a/an {device} device at {time}")
    public void signsIn(Way way, Entry entry, Device device, Instant at) {
        world.happens(at, now -> new Event.AdfsSignedIn(now, device, entry.factors(), entry.ticked()), entry.words());
        goesOn(way, entry, device, at);
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

    @Then("AD FS sets {set} {cookie} cookie")
    public void sets(boolean set, boolean persistent) {
        assertThat(cookie().map(AdfsCookie::persistent).equals(Optional.of(persistent)))
                .isEqualTo(set);
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

    private void goesOn(Way way, Entry entry, Device device, Instant at) {
        switch (way) {
            case TO_ENTRA ->
                world.happens(at, now -> new Event.SignedIn(now, device, entry.factors()), "through AD FS");
            case TO_OAUTH_APP -> world.happens(at, now -> new Event.AdfsRequested(now, AdfsTokenSteps.APP, true));
            case NO_FURTHER -> {}
        }
    }

    private Optional<AdfsCookie> cookie() {
        return world.state().adfs().cookie();
    }
}
