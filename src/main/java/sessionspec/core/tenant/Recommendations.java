package sessionspec.core.tenant;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Arithmetic.Bound;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;

/**
 * Advice by kind of device and app: REC-1 (managed devices), REC-2 (managed applications), REC-3 and REC-4 (devices that
 * are not managed) and REC-5 (who decides on MFA).
 */
public final class Recommendations implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(ConfigurationReviewed.class, MfaSettingsReviewed.class);
    }

    @Override
    public void does(Occasion now, Findings out) {
        Configuration configuration = new Configuration(now, out);
        now.event(ConfigurationReviewed.class)
                .flatMap(ConfigurationReviewed::scenario)
                .ifPresent(scenario -> onScenario(scenario, configuration, out));
        now.event(MfaSettingsReviewed.class).ifPresent(it -> onMfa(configuration, out));
    }

    private static void onScenario(Circumstance scenario, Configuration configuration, Findings out) {
        Duration period = shortest(configuration, scenario);
        if (scenario == Circumstance.MANAGED_DEVICE) {
            Bound days = Bound.exactly(Lifetimes.MANAGED_DEVICE_FREQUENCY, period);
            out.by(days).advises("REC-1", "not the default");
        } else if (scenario == Circumstance.MANAGED_APPLICATION) {
            Bound days = Bound.atMost(Lifetimes.MANAGED_APPLICATION_FREQUENCY, period);
            out.by(days).advises("REC-2", "longer");
        } else if (scenario.isCaseOf(Circumstance.NON_MANAGED_DEVICE)) {
            Bound day = Bound.atMost(Lifetimes.NON_MANAGED_DEVICE_FREQUENCY, period);
            Bound hours = Bound.atMost(Lifetimes.NON_MANAGED_DEVICE_STRICT_FREQUENCY, period);
            out.by(day).advises("REC-3", "longer than a day");
            out.by(hours).advises("REC-3", "longer than 4 hours");
            if (!configuration.persistence().equals(Optional.of(new BrowserPersistence(true, false)))) {
                out.advises("REC-4", "browsers may persist");
            }
        }
    }

    /** The period in force for the scenario, nothing when a policy asks every time, or the default. */
    private static Duration shortest(Configuration configuration, Circumstance scenario) {
        return configuration.policies().stream()
                .filter(policy -> policy.target() instanceof Target.Everything
                        || (policy.target() instanceof Target.When when && scenario.isCaseOf(when.circumstance())))
                .map(policy -> policy.period().orElse(Duration.ZERO))
                .min(Duration::compareTo)
                .orElse(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY.length());
    }

    private static void onMfa(Configuration configuration, Findings out) {
        if (configuration.isOn(TenantSetting.REMEMBER_MFA)) {
            out.advises("REC-5", "MFA remembered");
        } else if (configuration.policies().stream().noneMatch(Policy::requiresMfa)) {
            out.advises("REC-5", "no policy decides");
        }
    }
}
