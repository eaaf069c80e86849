package sessionspec.core.tokens;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.Use;
import sessionspec.core.signin.PostureChanged.Compliance;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.DeviceEvent.DeviceAssessed;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;

/**
 * What follows from how a device is known: DEV-1 (its PRT signs on), DEV-2 (for 14 days), DEV-3 (renewal in use), DEV-4
 * (devices that are not registered), DEV-5 and DEV-6 (compliance and its change) and DEV-7 (what counts as managed).
 */
public final class DeviceStates implements Control {

    record Management(Device device, boolean managed) implements Fact.OfDevice {}

    /** Something on the device that signs the user on to a further app. */
    private record SingleSignOn() implements Demand.Prompt {}

    private static final Setting<Boolean> MANAGED = new Setting<>("device counts as managed", "");

    @Override
    public void speaks(Phases on) {
        on.passes(Prt.class, (prt, now, out) -> {
            out.expires("DEV-2", "not renewed", prt, prt.validity(now));
        });
        on.asks(AppSwitched.class, (it, now, out) -> out.asks(rule(it), "another app", new SingleSignOn()));
        on.meets(AppSwitched.class, DeviceStates::signOn);
        on.does(DeviceUsed.class, (it, now, out) -> use(Prt.here(now), now, out));
        on.where(Prt.class).grants(AccessRequested.class, (it, now, out) -> {
            use(Prt.here(now).filter(prt -> it.interactive()), now, out);
        });
        on.where(Prt.class).grants(AppSwitched.class, (it, now, out) -> use(Prt.here(now), now, out));
        on.does(DeviceUnlocked.class, (it, now, out) -> {
            use(Prt.here(now).filter(prt -> prt.cycle(now).holds()), now, out);
        });
        on.does(ComplianceMeasured.class, DeviceStates::measure);
        on.does(DeviceAssessed.class, DeviceStates::change);
        on.does(DeviceAssessed.class, (it, now, out) -> {
            Optional<Boolean> compliant = Optional.of(it.compliant());
            Optional<Boolean> managed = it.device().managed(compliant);
            Management counts = new Management(it.device(), managed.orElse(true));
            out.perhapsUnless(managed.isPresent()).gives("DEV-7", part(it.device(), compliant), counts);
        });
    }

    /** Whether a device counts as managed, by its compliance as it was last found; if that is open, it is followed both ways. */
    public static void settleManagement(Device device, Occasion now, Findings out) {
        Optional<Boolean> compliant = now.find(Compliance.class, device).map(Compliance::compliant);
        Optional<Boolean> managed = device.managed(compliant);
        out.perhapsUnless(managed.isPresent()).settles("DEV-7", part(device, compliant), MANAGED, managed.orElse(true));
    }

    /** What was settled of the device of the request. */
    public static boolean countsAsManaged(Findings out) {
        return out.is(MANAGED);
    }

    private static String part(Device device, Optional<Boolean> compliant) {
        return device.managed(compliant)
                .map(known -> known ? "managed" : "non-managed")
                .orElse(compliant
                        .map(known -> known ? "compliant and not registered" : "noncompliant and hybrid joined")
                        .orElse("not measured"));
    }

    private static String rule(AppSwitched switched) {
        return switched.place().device().isRegistered() ? "DEV-1" : "DEV-4";
    }

    /** Whether anything but the PRT signs on the documents do not say. */
    private static void signOn(AppSwitched switched, Occasion now, Findings out) {
        Place place = switched.place();
        if (place.device().signsInWithEntraAccount()) {
            out.meets("DEV-1", "PRT", new SingleSignOn(), Prt.of(place, now));
            out.perhaps().meets("DEV-1", "app used", new SingleSignOn(), out.held(Use.class, place.inApps()));
        } else {
            Revoked.sessionOf(place.user(), Optional.of(place.device()), now)
                    .filter(held -> out.holds(held) && !Given.isMfa(held))
                    .forEach(held -> out.perhaps().meets(rule(switched), "tokens shared", new SingleSignOn(), held));
        }
    }

    /** The four hours are the latest: whether a use before they have passed renews it is open. */
    private static void use(Optional<Prt> used, Occasion now, Findings out) {
        used.filter(out::holds).ifPresent(prt -> {
            Span renewal = now.span(Lifetimes.PRT_RENEWAL, prt.renewed());
            String part = renewal.holds() ? "before four hours" : "after four hours";
            out.perhapsUnless(!renewal.holds()).by(renewal).renews("DEV-3", part, prt.renewedAt(now.at()));
        });
    }

    /** An assessment that finds other than what was known is a change, whoever uses the device. */
    private static void change(DeviceAssessed assessed, Occasion now, Findings out) {
        boolean changed = now.find(Compliance.class, assessed.device())
                .filter(before -> before.compliant() != assessed.compliant())
                .isPresent();
        if (changed) {
            Optional<Device> there = Optional.of(assessed.device());
            Set<String> users = new LinkedHashSet<>();
            now.facts().artifacts().forEach(held -> users.add(held.user()));
            users.forEach(user -> Revoked.revoke("DEV-6", "changed", user, there, now, out));
        }
    }

    private static void measure(ComplianceMeasured measured, Occasion now, Findings out) {
        if (measured.managed()) {
            boolean compliant = measured.compliant();
            Optional<Device> there = Optional.of(measured.device());
            if (measured.findsChange(now)) {
                Revoked.revoke("DEV-6", "changed", measured.user(), there, now, out);
            } else if (measured.findsViolation(now)) {
                Revoked.mark("DEV-6", "noncompliant from the first", measured.user(), there, now, out.perhaps());
            }
            out.gives("DEV-5", compliant ? "compliant" : "not compliant", new Compliance(measured.device(), compliant));
        }
    }
}
