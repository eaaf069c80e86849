package sessionspec.next.tokens;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Given;
import sessionspec.next.kernel.Lifetimes;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.SignedIn;

/** When a Primary Refresh Token is refreshed: PRT-1 to PRT-5. */
public final class PrimaryRefreshToken implements Control {

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(SignedIn.class, DeviceLoggedIn.class, DeviceUnlocked.class, NativeAppAuthenticated.class);
    }

    @Override
    public void does(Occasion now, Findings out) {
        now.event(DeviceUnlocked.class).ifPresent(it -> unlocked(now, out, it.user(), it.device(), false));
        now.event(SignedIn.class).ifPresent(it -> signedIn(now, out, it));
        now.event(DeviceLoggedIn.class).ifPresent(it -> loggedIn(now, out, it));
        now.event(NativeAppAuthenticated.class).ifPresent(it -> throughWam(now, out, it));
    }

    private static void signedIn(Occasion now, Findings out, SignedIn in) {
        String user = in.place().user();
        Device device = in.place().device();
        boolean mfa = in.factors().contains(Factor.MFA);
        if (mfa && device.signsInWithEntraAccount()) {
            now.find(Prt.class, Prt.key(user, device)).ifPresent(prt -> claims("PRT-1", prt, out));
        }
        if (in.withFirstFactor()) {
            unlocked(now, out, user, device, mfa);
        }
    }

    /** Whether MFA that refreshes nothing reaches the PRT the documents do not say. */
    private static void claims(String rule, Prt prt, Findings out) {
        if (!prt.mfaClaim() && out.holds(prt)) {
            out.perhaps().renews(rule, "MFA beside it", prt.withMfa(), Optional.empty());
        }
    }

    /** Unlocking, or signing in to Microsoft Entra ID, on the device. */
    private static void unlocked(Occasion now, Findings out, String user, Device device, boolean mfa) {
        Optional<Prt> prt = now.find(Prt.class, Prt.key(user, device));
        if (device.join() == Device.Join.REGISTERED) {
            out.denies("PRT-4", "unlocked", forced -> forced.gives("PRT-4", "unlocked", fresh(user, device, now, mfa)));
        } else if (device.signsInWithEntraAccount() && (prt.isEmpty() || givesAnew(prt.get(), now, out))) {
            out.gives("PRT-3", "first", fresh(user, device, now, mfa));
        } else if (prt.isPresent() && device.signsInWithEntraAccount()) {
            Span cycle = cycle(prt.get(), now.at());
            if (!cycle.holds()) {
                refresh("PRT-1", "cycle ended", prt.get(), mfa, Optional.of(cycle), now, out);
            }
        }
    }

    private static void loggedIn(Occasion now, Findings out, DeviceLoggedIn in) {
        boolean mfa = in.factors().contains(Factor.MFA);
        Optional<Prt> prt = now.find(Prt.class, Prt.key(in.user(), in.device()));
        if (in.device().join() == Device.Join.REGISTERED) {
            out.denies(
                    "PRT-4",
                    "logged in",
                    forced -> forced.gives("PRT-4", "logged in", fresh(in.user(), in.device(), now, mfa)));
        } else if (in.device().signsInWithEntraAccount() && prt.isEmpty()) {
            out.gives("PRT-3", "first", fresh(in.user(), in.device(), now, mfa));
        } else if (prt.isPresent()) {
            Span cycle = cycle(prt.get(), now.at());
            if (!cycle.holds()) {
                refresh("PRT-3", "cycle ended", prt.get(), mfa, Optional.of(cycle), now, out);
            } else {
                if (mfa) {
                    claims("PRT-2", prt.get(), out);
                }
                out.denies(
                        "PRT-2",
                        "cycle running",
                        forced -> forced.renews(
                                "PRT-2", "cycle running", prt.get().refreshedAt(now.at(), mfa), Optional.of(cycle)));
            }
        }
    }

    private static void throughWam(Occasion now, Findings out, NativeAppAuthenticated by) {
        Optional<Prt> prt = now.find(Prt.class, Prt.key(by.user(), by.device()));
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
            out.perhaps()
                    .renews("PRT-5", "MFA on the device", fresh(by.user(), by.device(), now, true), Optional.empty());
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
            out.gives(rule, part, refreshed, cycle);
        } else {
            out.renews(rule, part, refreshed, cycle);
        }
    }

    private static Prt fresh(String user, Device device, Occasion now, boolean mfa) {
        return new Prt(user, device, now.at(), now.at(), mfa);
    }

    private static Span cycle(Prt prt, Instant at) {
        return Span.of(Lifetimes.PRT_REFRESH_CYCLE, prt.refreshed(), at);
    }
}
