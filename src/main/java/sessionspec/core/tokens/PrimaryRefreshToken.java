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
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;

/** When a Primary Refresh Token is refreshed: PRT-1 to PRT-5. */
public final class PrimaryRefreshToken implements Control {

    private static final Optional<Span> NOTHING = Optional.empty();

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(SignedIn.class, DeviceLoggedIn.class, DeviceUnlocked.class, NativeAppAuthenticated.class);
    }

    @Override
    public void does(Occasion now, Findings out) {
        now.event(DeviceUnlocked.class).ifPresent(it -> refreshed(now, out, it.user(), it.device(), false, false));
        now.event(SignedIn.class).ifPresent(it -> signedIn(now, out, it));
        now.event(DeviceLoggedIn.class)
                .ifPresent(it ->
                        refreshed(now, out, it.user(), it.device(), it.factors().contains(Factor.MFA), true));
        now.event(NativeAppAuthenticated.class).ifPresent(it -> throughWam(now, out, it));
    }

    private static void signedIn(Occasion now, Findings out, SignedIn in) {
        String user = in.place().user();
        Device device = in.place().device();
        boolean mfa = in.factors().contains(Factor.MFA);
        if (mfa && device.signsInWithEntraAccount()) {
            Prt.of(user, device, now).ifPresent(prt -> claims("PRT-1", prt, out));
        }
        if (in.withFirstFactor()) {
            refreshed(now, out, user, device, mfa, false);
        }
    }

    /** Whether MFA that refreshes nothing reaches the PRT the documents do not say. */
    private static void claims(String rule, Prt prt, Findings out) {
        if (!prt.mfaClaim() && out.holds(prt)) {
            out.perhaps().renews(rule, "MFA beside it", prt.withMfa());
        }
    }

    /** Unlocking the device, signing in to Microsoft Entra ID on it, or logging in to it. */
    private static void refreshed(Occasion now, Findings out, String user, Device device, boolean mfa, boolean logIn) {
        Optional<Prt> prt = Prt.of(user, device, now);
        Prt fresh = fresh(user, device, now, mfa);
        if (device.join() == Device.Join.REGISTERED) {
            String part = logIn ? "logged in" : "unlocked";
            out.denied().gives("PRT-4", part, fresh);
        } else if (device.signsInWithEntraAccount() && (prt.isEmpty() || givesAnew(prt.get(), now, out))) {
            out.gives("PRT-3", "first", fresh);
        } else if (device.signsInWithEntraAccount()) {
            inCycle(prt.get(), now, out, mfa, logIn);
        }
    }

    private static void inCycle(Prt prt, Occasion now, Findings out, boolean mfa, boolean logIn) {
        Optional<Span> cycle = Optional.of(Span.of(Lifetimes.PRT_REFRESH_CYCLE, prt.refreshed(), now.at()));
        if (!cycle.get().holds()) {
            refresh(logIn ? "PRT-3" : "PRT-1", "cycle ended", prt, mfa, cycle, now, out);
            return;
        }
        if (logIn && mfa) {
            claims("PRT-2", prt, out);
        }
        Prt refreshed = prt.refreshedAt(now.at(), mfa);
        String left = logIn ? "PRT-3" : "PRT-1";
        out.by(cycle).denied().renews(left, "cycle running", refreshed);
        if (logIn) {
            out.denied().renews("PRT-2", "cycle running", refreshed);
        }
    }

    private static void throughWam(Occasion now, Findings out, NativeAppAuthenticated by) {
        Optional<Prt> prt = Prt.of(by.user(), by.device(), now);
        Findings how = by.device().join() == Device.Join.REGISTERED ? out : out.perhaps();
        prt.ifPresentOrElse(
                held -> refresh("PRT-5", "through WAM", held, false, Optional.empty(), now, how),
                () -> how.gives("PRT-5", "through WAM", fresh(by.user(), by.device(), now, false)));
        boolean mfa = now.all(Given.class).stream()
                .anyMatch(given -> given.factor() == Factor.MFA
                        && given.user().equals(by.user())
                        && given.device().equals(by.device())
                        && out.holds(given));
        if (mfa && prt.filter(Prt::mfaClaim).isEmpty()) {
            out.perhaps().renews("PRT-5", "MFA on the device", fresh(by.user(), by.device(), now, true));
        }
    }

    /** In place of one that was ended, a sign-in gives another. */
    private static boolean givesAnew(Prt prt, Occasion now, Findings out) {
        return now.event() instanceof SignedIn
                && out.end(prt).filter(end -> !end.ranOut()).isPresent();
    }

    /** One that ran out is brought back; one that was ended stays ended. */
    private static void refresh(
            String rule, String part, Prt prt, boolean mfa, Optional<Span> cycle, Occasion now, Findings out) {
        Prt refreshed = prt.refreshedAt(now.at(), mfa);
        if (out.end(prt).filter(end -> end.ranOut()).isPresent()) {
            out.by(cycle).gives(rule, part, refreshed);
        } else {
            out.by(cycle).renews(rule, part, refreshed);
        }
    }

    private static Prt fresh(String user, Device device, Occasion now, boolean mfa) {
        return new Prt(user, device, now.at(), now.at(), mfa);
    }
}
