package sessionspec.glue;

import io.cucumber.java.en.Given;
import sessionspec.core.tenant.JustCreated;
import sessionspec.core.tenant.Licence;
import sessionspec.core.tenant.Licensed;
import sessionspec.core.tenant.Switched;
import sessionspec.core.tenant.TenantSetting;

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
