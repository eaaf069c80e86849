package sessionspec.core.tenant;

import static sessionspec.core.kernel.App.Publisher.MICROSOFT_365;
import static sessionspec.core.kernel.App.Publisher.MICROSOFT_ADMIN_PORTAL;
import static sessionspec.core.tenant.TenantSetting.OTHER_REAUTHENTICATION;
import static sessionspec.core.tenant.TenantSetting.REMEMBER_MFA;

import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;

/**
 * Advice on where to ask every time (ADV-1 to ADV-4, ADV-9), and on settings that get in each other's way (ADV-5 to
 * ADV-8), whatever the configuration is reviewed for.
 */
public final class ConfigurationAdvice implements Control {

    @Override
    public void does(Occasion now, Findings out) {
        Configuration it = new Configuration(now, out);
        boolean anyPolicy = !it.policies().isEmpty();
        boolean remembers = it.isOn(REMEMBER_MFA);
        it.advises("ADV-1", "all apps", it.everyTime().anyMatch(Policy::isForAll));
        it.warns("ADV-2", "without MFA", it.everyTime().anyMatch(policy -> !policy.requiresMfa()));
        it.advises("ADV-3", "Microsoft 365", it.asksEveryTime(on -> on.takesIn(MICROSOFT_365)));
        it.advises("ADV-4", "admin portal", it.asksEveryTime(on -> on.takesIn(MICROSOFT_ADMIN_PORTAL)));
        it.advises("ADV-4", "not on both portals", !it.protectsAdminPortals());
        it.warns("ADV-5", "same user or app", it.hasTwoPoliciesForOne());
        it.advises("ADV-6", "other setting on", anyPolicy && (remembers || it.isOn(OTHER_REAUTHENTICATION)));
        it.warns("ADV-7", "MFA remembered", anyPolicy && remembers);
        it.warns("ADV-8", "browsers persist", it.browsersMayPersist());
        it.advises(
                "ADV-9",
                "app cannot tell",
                it.asksEveryTime(on -> !on.named().map(App::redirectsBack).orElse(true)));
    }
}
