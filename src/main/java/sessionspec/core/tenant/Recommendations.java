package sessionspec.core.tenant;

import static sessionspec.core.kernel.Lifetimes.MANAGED_APPLICATION_FREQUENCY;
import static sessionspec.core.kernel.Lifetimes.MANAGED_DEVICE_FREQUENCY;
import static sessionspec.core.kernel.Lifetimes.NON_MANAGED_DEVICE_FREQUENCY;
import static sessionspec.core.kernel.Lifetimes.NON_MANAGED_DEVICE_STRICT_FREQUENCY;

import java.time.Duration;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Phases;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;

/**
 * Advice by kind of device and app: REC-1 (managed devices), REC-2 (managed applications), REC-3 and REC-4 (devices that
 * are not managed) and REC-5 (who decides on MFA).
 */
public final class Recommendations implements Control {

    @Override
    public void speaks(Phases on) {
        on.does(ConfigurationReviewed.class, (review, now, out) -> {
            review.scenario().ifPresent(scenario -> onScenario(scenario, new Configuration(now, out), out));
        });
        on.does(MfaSettingsReviewed.class, (review, now, out) -> {
            Configuration it = new Configuration(now, out);
            boolean remembers = it.isOn(TenantSetting.REMEMBER_MFA);
            boolean decided = it.policies().stream().anyMatch(Policy::requiresMfa);
            out.when(remembers).advises("REC-5", "MFA remembered");
            out.when(!decided).advises("REC-5", "no policy decides");
        });
    }

    private static void onScenario(Circumstance scenario, Configuration it, Findings out) {
        Duration period = shortest(it, scenario);
        switch (scenario) {
            case MANAGED_DEVICE ->
                out.by(Bound.exactly(MANAGED_DEVICE_FREQUENCY.get(), period)).advises("REC-1", "not the default");
            case MANAGED_APPLICATION ->
                out.by(Bound.atMost(MANAGED_APPLICATION_FREQUENCY.get(), period))
                        .advises("REC-2", "longer");
            case NON_MANAGED_DEVICE, BROWSER_OF_NON_MANAGED_DEVICE -> {
                Bound day = Bound.atMost(NON_MANAGED_DEVICE_FREQUENCY.get(), period);
                Bound hours = Bound.atMost(NON_MANAGED_DEVICE_STRICT_FREQUENCY.get(), period);
                out.by(day).advises("REC-3", "longer than a day");
                out.by(hours).advises("REC-3", "longer than 4 hours");
                out.when(!it.neverPersists()).advises("REC-4", "browsers may persist");
            }
            default -> {}
        }
    }

    /** The period in force for the scenario, nothing when a policy asks every time, or the default. */
    private static Duration shortest(Configuration configuration, Circumstance scenario) {
        return configuration.policies().stream()
                .filter(policy -> policy.isForAll()
                        || (policy.target() instanceof Target.When when && scenario.isCaseOf(when.circumstance())))
                .map(policy -> policy.period().orElse(Duration.ZERO))
                .min(Duration::compareTo)
                .orElse(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY.get().length());
    }
}
