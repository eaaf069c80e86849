package sessionspec.core.tenant;

import static sessionspec.core.kernel.App.Publisher.MICROSOFT_365;
import static sessionspec.core.kernel.App.Publisher.MICROSOFT_ADMIN_PORTAL;
import static sessionspec.core.kernel.App.Publisher.MICROSOFT_UNPLACED;
import static sessionspec.core.tenant.TenantSetting.OTHER_REAUTHENTICATION;
import static sessionspec.core.tenant.TenantSetting.REMEMBER_MFA;

import java.util.function.Predicate;
import sessionspec.core.kernel.App.Publisher;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Phases;
import sessionspec.core.tenant.TenantEvent.Review;

/**
 * Advice on where to ask every time (ADV-1 to ADV-4, ADV-9), and on settings that get in each other's way (ADV-5 to
 * ADV-8), whatever the configuration is reviewed for.
 */
public final class ConfigurationAdvice implements Control {

    @Override
    public void speaks(Phases on) {
        on.does(Review.class, (review, now, out) -> advise(new Configuration(now, out), out));
    }

    private static void advise(Configuration it, Findings out) {
        boolean anyPolicy = !it.policies().isEmpty();
        boolean remembers = it.isOn(REMEMBER_MFA);
        boolean all = it.asksEveryTime(Policy::isForAll);
        boolean amongOthers = it.asksEveryTime(policy -> policy.target().isOfAllApps());
        out.perhapsUnless(all).when(all || amongOthers).advises("ADV-1", "all apps");
        out.when(it.asksEveryTime(policy -> !policy.requiresMfa())).warns("ADV-2", "without MFA");
        boolean stack = it.asksEveryTime(on(MICROSOFT_365));
        boolean perhaps = it.asksEveryTime(on(MICROSOFT_UNPLACED));
        out.perhapsUnless(stack).when(stack || perhaps).advises("ADV-3", "Microsoft 365");
        out.when(it.asksEveryTime(on(MICROSOFT_ADMIN_PORTAL))).advises("ADV-4", "admin portal");
        out.when(!it.protectsAdminPortals()).advises("ADV-4", "not on both portals");
        out.when(it.hasTwoPoliciesForOne()).warns("ADV-5", "same user or app");
        out.when(anyPolicy && (remembers || it.isOn(OTHER_REAUTHENTICATION))).advises("ADV-6", "other setting on");
        out.when(anyPolicy && remembers).warns("ADV-7", "MFA remembered");
        out.when(!it.neverPersists()).perhapsUnless(it.letsBrowsersPersist()).warns("ADV-8", "browsers persist");
        out.when(it.asksEveryTime(ConfigurationAdvice::isForOneThatCannotTell)).advises("ADV-9", "app cannot tell");
    }

    private static Predicate<Policy> on(Publisher publisher) {
        return policy -> policy.target().takesIn(publisher);
    }

    /** Whether the app never sends the client back, so that it cannot tell. */
    private static boolean isForOneThatCannotTell(Policy policy) {
        return policy.target().named().filter(app -> !app.redirectsBack()).isPresent();
    }
}
