package sessionspec.core.tokens;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Event.PlacedEvent;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;
import sessionspec.core.tokens.DeviceEvent.NativeAppAuthenticated;

/** When a Primary Refresh Token is refreshed: PRT-1 to PRT-5. */
public final class PrimaryRefreshToken implements Control {

    @Override
    public void speaks(Phases on) {
        on.does(DeviceUnlocked.class, (it, now, out) -> refresh(fresh(it, Set.of()), false, now, out));
        on.does(DeviceLoggedIn.class, (it, now, out) -> refresh(fresh(it, it.factors()), true, now, out));
        on.does(NativeAppAuthenticated.class, (it, now, out) -> authenticate(fresh(it, Set.of()), now, out));
        on.does(SignedIn.class, (it, now, out) -> {
            Prt fresh = fresh(it, it.factors());
            Prt.here(now).ifPresent(prt -> claim("PRT-1", prt, out.when(fresh.mfaClaim())));
            refresh(fresh, false, now, out.when(it.withFirstFactor()));
        });
    }

    private static Prt fresh(PlacedEvent event, Set<Factor> factors) {
        return new Prt(event.place().inApps(), event.at(), event.at(), factors.contains(Factor.MFA));
    }

    /** Whether MFA that refreshes nothing reaches the PRT the documents do not say. */
    private static void claim(String rule, Prt prt, Findings out) {
        out.when(prt.device().signsInWithEntraAccount() && !prt.mfaClaim() && out.holds(prt))
                .perhaps()
                .renews(rule, "MFA beside it", prt.withMfa(true));
    }

    /** By unlocking the device, signing in to Microsoft Entra ID on it, or logging in to it. */
    private static void refresh(Prt fresh, boolean logIn, Occasion now, Findings out) {
        if (fresh.device().join() == Device.Join.REGISTERED) {
            String part = logIn ? "logged in" : now.event() instanceof SignedIn ? "signed in" : "unlocked";
            out.denied().gives("PRT-4", part, fresh);
        } else if (fresh.device().signsInWithEntraAccount()) {
            // In place of one that was ended, a sign-in gives another; of a log-in or an unlock that is open.
            Optional<Prt> held = Prt.here(now);
            boolean ended = held.filter(out::wasEnded).isPresent();
            if (held.isEmpty() || ended && now.event() instanceof SignedIn) {
                out.gives("PRT-3", "first", fresh);
            } else {
                inCycle(held.get(), fresh, logIn, now, out);
                out.when(ended).perhaps().gives("PRT-3", "after a revocation", fresh);
            }
        }
    }

    private static void inCycle(Prt held, Prt fresh, boolean logIn, Occasion now, Findings out) {
        String rule = logIn ? "PRT-3" : "PRT-1";
        Span cycle = held.cycle(now);
        Prt refreshed = fresh.withMfa(fresh.mfaClaim() || held.mfaClaim());
        if (!cycle.holds()) {
            // One that ran out is brought back; one that was ended stays ended.
            boolean ranOut = out.ranOut(held);
            out.when(ranOut).by(cycle).gives(rule, "cycle ended", fresh);
            out.when(!ranOut).by(cycle).renews(rule, "cycle ended", refreshed);
            out.when(ranOut && held.mfaClaim() && !fresh.mfaClaim())
                    .perhaps()
                    .renews(rule, "claim of one that ran out", refreshed);
            return;
        }
        out.by(cycle).denied().renews(rule, "cycle running", refreshed);
        if (logIn) {
            out.denied().renews("PRT-2", "cycle running", refreshed);
            claim("PRT-2", held, out.when(fresh.mfaClaim()));
        }
    }

    /** By a native app, through WAM. */
    private static void authenticate(Prt fresh, Occasion now, Findings out) {
        Optional<Prt> held = Prt.here(now);
        boolean claim = held.filter(Prt::mfaClaim).isPresent();
        Findings how = out.perhapsUnless(fresh.device().join() == Device.Join.REGISTERED
                && !isOverdue(held, fresh.place(), now, out)
                && held.map(out::holds).orElseGet(() -> isGiven(Factor.FIRST_FACTOR, fresh.place(), now, out)));
        boolean holds = held.filter(out::holds).isPresent();
        how.when(holds).renews("PRT-5", "through WAM", fresh.withMfa(claim));
        how.when(!holds).gives("PRT-5", "through WAM", fresh.withMfa(claim));
        out.when(!claim && isGiven(Factor.MFA, fresh.place(), now, out))
                .perhaps()
                .renews("PRT-5", "MFA on the device", fresh.withMfa(true));
    }

    /** Whether the period of a policy has passed since the first factor was given there and the PRT refreshed. */
    private static boolean isOverdue(Optional<Prt> held, Place place, Occasion now, Findings out) {
        Stream<Instant> given = now.all(Given.class).stream()
                .filter(it -> it.factor() == Factor.FIRST_FACTOR && it.place().sharesDevice(place) && out.holds(it))
                .map(Given::at);
        Optional<Instant> last =
                Stream.concat(given, held.stream().map(Prt::refreshed)).max(Comparator.naturalOrder());
        return now.has(Policy.class, policy -> policy.isOver(last, now));
    }

    private static boolean isGiven(Factor factor, Place place, Occasion now, Findings out) {
        return now.has(Given.class, it -> it.factor() == factor && it.place().sharesDevice(place) && out.holds(it));
    }
}
