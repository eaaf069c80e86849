package sessionspec.core.tokens;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.End;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;

/** When a Primary Refresh Token is refreshed: PRT-1 to PRT-5. */
public final class PrimaryRefreshToken implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(SignedIn.class, DeviceEvent.class);
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (now.event() instanceof DeviceUnlocked it) {
            refreshed(it.user(), it.device(), false, false, now, out);
        } else if (now.event() instanceof DeviceLoggedIn it) {
            refreshed(it.user(), it.device(), it.factors().contains(Factor.MFA), true, now, out);
        } else if (now.event() instanceof NativeAppAuthenticated it) {
            throughWam(it, now, out);
        } else if (now.event() instanceof SignedIn it) {
            boolean mfa = it.factors().contains(Factor.MFA);
            if (mfa) {
                Prt.of(it.place(), now).ifPresent(prt -> claims("PRT-1", prt, out));
            }
            if (it.withFirstFactor()) {
                refreshed(it.place().user(), it.place().device(), mfa, false, now, out);
            }
        }
    }

    /** Whether MFA that refreshes nothing reaches the PRT the documents do not say. */
    private static void claims(String rule, Prt prt, Findings out) {
        if (prt.device().signsInWithEntraAccount() && !prt.mfaClaim() && out.holds(prt)) {
            out.perhaps().renews(rule, "MFA beside it", prt.withMfa(true));
        }
    }

    /** Unlocking the device, signing in to Microsoft Entra ID on it, or logging in to it. */
    private static void refreshed(String user, Device device, boolean mfa, boolean logIn, Occasion now, Findings out) {
        Optional<Prt> prt = Prt.of(user, device, now);
        if (device.join() == Device.Join.REGISTERED) {
            out.denied().gives("PRT-4", logIn ? "logged in" : "unlocked", Prt.fresh(user, device, now.at(), mfa));
        } else if (device.signsInWithEntraAccount()) {
            prt.filter(held -> !isOver(held, now, out))
                    .ifPresentOrElse(
                            held -> inCycle(held, mfa, logIn, now, out),
                            () -> out.gives("PRT-3", "first", Prt.fresh(user, device, now.at(), mfa)));
        }
    }

    /** In place of one that was ended, a sign-in gives another. */
    private static boolean isOver(Prt prt, Occasion now, Findings out) {
        return now.event() instanceof SignedIn
                && out.end(prt).filter(end -> !end.ranOut()).isPresent();
    }

    private static void inCycle(Prt prt, boolean mfa, boolean logIn, Occasion now, Findings out) {
        String rule = logIn ? "PRT-3" : "PRT-1";
        Span cycle = prt.cycle(now);
        Prt refreshed = prt.refreshedAt(now.at(), mfa);
        if (!cycle.holds()) {
            refresh(rule, "cycle ended", prt, refreshed, out.by(cycle));
            return;
        }
        out.by(cycle).denied().renews(rule, "cycle running", refreshed);
        if (logIn) {
            out.denied().renews("PRT-2", "cycle running", refreshed);
            if (mfa) {
                claims("PRT-2", prt, out);
            }
        }
    }

    private static void throughWam(NativeAppAuthenticated by, Occasion now, Findings out) {
        Optional<Prt> prt = Prt.of(by.user(), by.device(), now);
        Findings how = out.perhapsUnless(by.device().join() == Device.Join.REGISTERED);
        Prt fresh = Prt.fresh(by.user(), by.device(), now.at(), false);
        prt.ifPresentOrElse(
                held -> refresh("PRT-5", "through WAM", held, held.refreshedAt(now.at(), false), how),
                () -> how.gives("PRT-5", "through WAM", fresh));
        boolean mfa = now.all(Given.class).stream()
                .filter(given -> given.factor() == Factor.MFA && out.holds(given))
                .anyMatch(given ->
                        given.user().equals(by.user()) && given.device().equals(by.device()));
        if (mfa && prt.filter(Prt::mfaClaim).isEmpty()) {
            out.perhaps().renews("PRT-5", "MFA on the device", fresh.withMfa(true));
        }
    }

    /** One that ran out is brought back; one that was ended stays ended. */
    private static void refresh(String rule, String part, Prt prt, Prt refreshed, Findings out) {
        if (out.end(prt).filter(End::ranOut).isPresent()) {
            out.gives(rule, part, refreshed);
        } else {
            out.renews(rule, part, refreshed);
        }
    }
}
