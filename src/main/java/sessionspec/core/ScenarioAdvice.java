package sessionspec.core;

import java.time.Duration;
import java.util.List;
import sessionspec.core.Arithmetic.Bound;

/**
 * Advice by kind of device and app. Implements REC-1 (managed devices), REC-2 (managed applications), REC-3 and REC-4
 * (devices that are not managed) and REC-5 (who decides on MFA).
 */
final class ScenarioAdvice implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.MfaSettingsReviewed) {
            return List.of(onMfa(tenant));
        }
        return event instanceof Event.ScenarioReviewed reviewed ? onScenario(tenant, reviewed) : List.of();
    }

    private static List<Finding> onScenario(Tenant tenant, Event.ScenarioReviewed reviewed) {
        Duration period = shortest(tenant, reviewed.scenario());
        return switch (reviewed.scenario()) {
            case MANAGED_DEVICE -> List.of(onManagedDevice(period));
            case MANAGED_APPLICATION -> List.of(onManagedApplication(period));
            case NON_MANAGED_DEVICE -> onNonManagedDevice(period, tenant);
            default -> List.of();
        };
    }

    /** The period in force for the scenario, nothing when a policy asks every time, or the default. */
    private static Duration shortest(Tenant tenant, Circumstance scenario) {
        return tenant.policies().stream()
                .filter(policy -> policy.target() instanceof Target.Everything || isFor(policy.target(), scenario))
                .map(policy -> policy.frequency() instanceof Frequency.Every every ? every.period() : Duration.ZERO)
                .min(Duration::compareTo)
                .orElse(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY.length());
    }

    private static boolean isFor(Target target, Circumstance scenario) {
        return target instanceof Target.When when && when.circumstance() == scenario;
    }

    private static Finding onManagedDevice(Duration period) {
        Bound bound = Bound.exactly(Lifetimes.MANAGED_DEVICE_FREQUENCY, period);
        return bound.holds()
                ? Finding.of("REC-1", Outcome.SATISFIED, Reason.MANAGED_DEVICE_KEEPS_DEFAULT, bound)
                : Finding.of("REC-1", Outcome.ADVISED, Reason.MANAGED_DEVICE_LEAVES_DEFAULT, bound);
    }

    private static Finding onManagedApplication(Duration period) {
        Bound bound = new Bound(Lifetimes.MANAGED_APPLICATION_FREQUENCY, period, false);
        return bound.holds()
                ? Finding.of("REC-2", Outcome.SATISFIED, Reason.PERIOD_SHORT_ENOUGH, bound)
                : Finding.of("REC-2", Outcome.ADVISED, Reason.MANAGED_APP_NOT_STRICT, bound);
    }

    private static List<Finding> onNonManagedDevice(Duration period, Tenant tenant) {
        Bound day = new Bound(Lifetimes.NON_MANAGED_DEVICE_FREQUENCY, period, false);
        Bound hours = new Bound(Lifetimes.NON_MANAGED_DEVICE_STRICT_FREQUENCY, period, false);
        return List.of(
                day.holds()
                        ? Finding.of("REC-3", Outcome.SATISFIED, Reason.PERIOD_SHORT_ENOUGH, day)
                        : Finding.of("REC-3", Outcome.ADVISED, Reason.NON_MANAGED_NOT_STRICT, day),
                hours.holds()
                        ? Finding.of("REC-3", Outcome.SATISFIED, Reason.NON_MANAGED_STRICTEST_MET, hours)
                        : Finding.of("REC-3", Outcome.SATISFIED, Reason.NON_MANAGED_STRICTEST_NOT_MET, hours),
                tenant.reauthentication().neverPersistent()
                        ? Finding.of("REC-4", Outcome.SATISFIED, Reason.NON_MANAGED_NEVER_PERSISTENT)
                        : Finding.of("REC-4", Outcome.ADVISED, Reason.NON_MANAGED_MAY_PERSIST));
    }

    private static Finding onMfa(Tenant tenant) {
        if (tenant.has(Setting.REMEMBER_MFA)) {
            return Finding.of("REC-5", Outcome.ADVISED, Reason.REMEMBERING_MFA_TO_BE_OFF);
        }
        return tenant.policies().stream().anyMatch(Policy::requiresMfa)
                ? Finding.of("REC-5", Outcome.SATISFIED, Reason.CONDITIONAL_ACCESS_DECIDES_ON_MFA)
                : Finding.of("REC-5", Outcome.ADVISED, Reason.NO_POLICY_DECIDES_ON_MFA);
    }
}
