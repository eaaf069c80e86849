package sessionspec.nextglue;

import io.cucumber.java.en.Given;
import sessionspec.next.tenant.JustCreated;
import sessionspec.next.tenant.Licence;
import sessionspec.next.tenant.Licensed;
import sessionspec.next.tenant.Switched;
import sessionspec.next.tenant.TenantSetting;

/** The tenant, as it was created, paid for and switched. */
public final class TenantSteps {

    private final World world;

    public TenantSteps(World world) {
        this.world = world;
    }

    @Given("a new tenant")
    public void newTenant() {
        world.configure(new JustCreated());
    }

    @Given("a tenant with a {licence} licence")
    public void licence(Licence licence) {
        world.configure(new Licensed(licence));
    }

    @Given("{setting} is {on}")
    public void setting(TenantSetting setting, boolean on) {
        world.configure(new Switched(setting, on));
    }
}
