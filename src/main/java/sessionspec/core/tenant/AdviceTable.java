package sessionspec.core.tenant;

import java.util.List;
import java.util.function.Predicate;
import sessionspec.core.kernel.App.Publisher;
import sessionspec.core.kernel.Findings;

/** What a review of the configuration raises, and when. */
final class AdviceTable {

    static final List<Row> ROWS = List.of(
            advice("ADV-1", "all apps", it -> it.asksEveryTime(p -> p.target() instanceof Target.Everything)),
            warning("ADV-2", "without MFA", it -> it.asksEveryTime(p -> !p.requiresMfa())),
            advice(
                    "ADV-3",
                    "Microsoft 365",
                    it -> it.asksEveryTime(p -> p.target().takesIn(Publisher.MICROSOFT_365))),
            advice(
                    "ADV-4",
                    "admin portal",
                    it -> it.asksEveryTime(p -> p.target().takesIn(Publisher.MICROSOFT_ADMIN_PORTAL))),
            advice("ADV-4", "not on both portals", it -> !it.protectsAdminPortals()),
            warning("ADV-5", "same user or app", Configuration::hasTwoPoliciesForOne),
            advice(
                    "ADV-6",
                    "other setting on",
                    it -> !it.policies().isEmpty()
                            && (it.isOn(TenantSetting.REMEMBER_MFA) || it.isOn(TenantSetting.OTHER_REAUTHENTICATION))),
            warning("ADV-7", "MFA remembered", it -> !it.policies().isEmpty() && it.isOn(TenantSetting.REMEMBER_MFA)),
            warning("ADV-8", "browsers persist", Configuration::browsersMayPersist),
            advice(
                    "ADV-9",
                    "app cannot tell",
                    it -> it.asksEveryTime(p -> p.target()
                            .named()
                            .filter(app -> !app.redirectsBack())
                            .isPresent())));

    /**
     * One line.
     *
     * @param warns whether it warns of harm rather than recommends
     * @param holds whether there is reason to
     */
    record Row(String rule, String part, boolean warns, Predicate<Configuration> holds) {

        void raise(Findings out) {
            if (warns) {
                out.warns(rule, part);
            } else {
                out.advises(rule, part);
            }
        }
    }

    private AdviceTable() {}

    private static Row advice(String rule, String part, Predicate<Configuration> holds) {
        return new Row(rule, part, false, holds);
    }

    private static Row warning(String rule, String part, Predicate<Configuration> holds) {
        return new Row(rule, part, true, holds);
    }
}
