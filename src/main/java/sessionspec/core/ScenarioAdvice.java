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
        if (event.is(EventKind.MFA_SETTINGS_REVIEWED)) {
            return List.of(onMfa(tenant));
        }
        if (!(event instanceof Event.ScenarioReviewed reviewed)) {
            return List.of();
        }
        Duration period = shortest(tenant, reviewed.scenario());
        return switch (reviewed.scenario()) {
            case MANAGED_DEVICE ->
                List.of(Finding.advice(
                        Bound.exactly(Lifetimes.MANAGED_DEVICE_FREQUENCY, period),
                        Reason.MANAGED_DEVICE_KEEPS_DEFAULT,
                        Reason.MANAGED_DEVICE_LEAVES_DEFAULT));
            case MANAGED_APPLICATION ->
                List.of(Finding.advice(
                        Bound.atMost(Lifetimes.MANAGED_APPLICATION_FREQUENCY, period),
                        Reason.PERIOD_SHORT_ENOUGH,
                        Reason.MANAGED_APP_NOT_STRICT));
            case NON_MANAGED_DEVICE, BROWSER_OF_NON_MANAGED_DEVICE -> onNonManagedDevice(period, tenant);
            default -> List.of();
        };
    }

    /** The period in force for the scenario, nothing when a policy asks every time, or the default. */
    private static Duration shortest(Tenant tenant, Circumstance scenario) {
        return tenant.policies().stream()
                .filter(policy -> isFor(policy.target(), scenario))
                .map(policy -> policy.period().orElse(Duration.ZERO))
                .min(Duration::compareTo)
                .orElse(Lifetimes.DEFAULT_SIGN_IN_FREQUENCY.length());
    }

    private static boolean isFor(Target target, Circumstance scenario) {
        return target instanceof Target.Everything
                || (target instanceof Target.When when && scenario.isCaseOf(when.circumstance()));
    }

    private static List<Finding> onNonManagedDevice(Duration period, Tenant tenant) {
        Bound hours = Bound.atMost(Lifetimes.NON_MANAGED_DEVICE_STRICT_FREQUENCY, period);
        return List.of(
                Finding.advice(
                        Bound.atMost(Lifetimes.NON_MANAGED_DEVICE_FREQUENCY, period),
                        Reason.PERIOD_SHORT_ENOUGH,
                        Reason.NON_MANAGED_NOT_STRICT),
                Finding.met("REC-3", hours, Reason.NON_MANAGED_STRICTEST_MET, Reason.NON_MANAGED_STRICTEST_NOT_MET),
                Finding.of(
                        "REC-4",
                        tenant.reauthentication().neverPersistent(),
                        Reason.NON_MANAGED_NEVER_PERSISTENT,
                        Outcome.ADVISED,
                        Reason.NON_MANAGED_MAY_PERSIST));
    }

    private static Finding onMfa(Tenant tenant) {
        return tenant.has(Setting.REMEMBER_MFA)
                ? Finding.of("REC-5", Outcome.ADVISED, Reason.REMEMBERING_MFA_TO_BE_OFF)
                : Finding.of(
                        "REC-5",
                        tenant.policies().stream().anyMatch(Policy::requiresMfa),
                        Reason.CONDITIONAL_ACCESS_DECIDES_ON_MFA,
                        Outcome.ADVISED,
                        Reason.NO_POLICY_DECIDES_ON_MFA);
    }
}
