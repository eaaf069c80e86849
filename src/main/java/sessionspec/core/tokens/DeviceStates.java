package sessionspec.core.tokens;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.DeviceEvent.DeviceAssessed;
import sessionspec.core.tokens.DeviceEvent.DeviceUsed;

/**
 * What follows from how a device is known: DEV-1 (its PRT signs on), DEV-2 (for 14 days), DEV-3 (renewal in use), DEV-4
 * (devices that are not registered), DEV-5 and DEV-6 (compliance and its change) and DEV-7 (what counts as managed).
 */
public final class DeviceStates implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(AppSwitched.class, DeviceUsed.class, ComplianceMeasured.class, DeviceAssessed.class);
    }

    @Override
    public void passes(Occasion now, Findings out) {
        now.all(Prt.class)
                .forEach(prt -> out.expires(
                        "DEV-2", "not renewed", prt, Span.of(Lifetimes.PRT_VALIDITY, prt.renewed(), now.at())));
    }

    @Override
    public void asks(Occasion now, Findings out) {
        now.event(AppSwitched.class)
                .map(DeviceStates::rule)
                .ifPresent(it -> out.asks(it, "another app", new SingleSignOn()));
    }

    /** Of a device that is not joined, the documents do not say whether what the user holds there signs on. */
    @Override
    public void meets(Occasion now, Findings out) {
        now.event(AppSwitched.class)
                .ifPresent(switched -> now.facts().artifacts(switched.place().user()).stream()
                        .filter(held ->
                                held.isOfSession() && !(held instanceof Given given && given.factor() == Factor.MFA))
                        .filter(held -> held.device().equals(switched.place().device()))
                        .forEach(held -> {
                            if (!held.device().signsInWithEntraAccount()) {
                                if (out.holds(held)) {
                                    out.perhaps().meets(rule(switched), "tokens shared", new SingleSignOn(), held);
                                }
                            } else if (held instanceof Prt) {
                                out.meets("DEV-1", "PRT", new SingleSignOn(), held);
                            }
                        }));
    }

    private static String rule(AppSwitched switched) {
        return switched.place().device().isRegistered() ? "DEV-1" : "DEV-4";
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (now.event() instanceof DeviceUsed used) {
            Prt.of(used.user(), used.device(), now).filter(out::holds).ifPresent(prt -> used(prt, now, out));
        } else if (now.event() instanceof ComplianceMeasured measured && measured.managed()) {
            measured(measured, now, out);
        } else if (now.event() instanceof DeviceAssessed assessed) {
            boolean managed = assessed.compliant() || assessed.device().join() == Device.Join.HYBRID_JOINED;
            boolean said = assessed.device().isRegistered() || !assessed.compliant();
            String part = !said ? "compliant and not registered" : managed ? "managed" : "non-managed";
            (said ? out : out.perhaps()).gives("DEV-7", part, new Management(assessed.device(), managed));
        }
    }

    /** The four hours are the latest: whether a use before they have passed renews it is open. */
    private static void used(Prt prt, Occasion now, Findings out) {
        Span renewal = Span.of(Lifetimes.PRT_RENEWAL, prt.renewed(), now.at());
        String part = renewal.holds() ? "before four hours" : "after four hours";
        out.perhapsUnless(!renewal.holds()).by(renewal).renews("DEV-3", part, prt.renewedAt(now.at()));
    }

    private static void measured(ComplianceMeasured measured, Occasion now, Findings out) {
        boolean compliant = measured.compliant();
        if (measured.finds(compliant, now)) {
            Revoked.revoke("DEV-6", "changed", measured.user(), Optional.of(measured.device()), now, out);
        }
        out.gives("DEV-5", compliant ? "compliant" : "not compliant", new Compliance(measured.device(), compliant));
    }
}
