package sessionspec.core.tenant;

import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Arithmetic.Bound;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Configured;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Applications;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;
import sessionspec.core.tenant.TenantEvent.SecurityOccasionArose;
import sessionspec.core.tokens.Prt;

/**
 * MFA that is remembered: for as long as set (RMF-1) or by default (RMF-2), outside the browser (RMF-3), when revoked (RMF-4),
 * as recommended (RMF-5), in another app (RMF-6), beside sign-in frequency (RMF-7) or security defaults (RMF-8).
 */
public final class RememberMfa implements Control {

    private static final Setting<Lifetime> LENGTH = new Setting<>("how long MFA is remembered", "", Lifetime.class);

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(
                SignedIn.class,
                Request.class,
                MfaRequired.class,
                SecurityOccasionArose.class,
                MfaSessionsRevoked.class,
                MfaSettingsReviewed.class,
                Configured.class);
    }

    @Override
    public void passes(Occasion now, Findings out) {
        now.all(RememberedMfa.class)
                .forEach(it -> out.expires(it.lifetime().rule(), "days passed", it, it.days(now.at())));
    }

    @Override
    public void settles(Occasion now, Findings out) {
        if (now.event() instanceof SignedIn || now.event() instanceof MfaSettingsReviewed) {
            Lifetime length = RememberMfaFor.inForce(now);
            out.settles(length.rule(), "number of days", LENGTH, length);
        }
    }

    @Override
    public void ends(Occasion now, Findings out) {
        if (now.event() instanceof MfaSessionsRevoked it) {
            now.facts().artifacts(it.user()).stream()
                    .filter(held -> out.holds(held) || held instanceof Prt)
                    .forEach(held -> revoke(held, out));
        }
        if (now.event() instanceof Configured it && it.as().equals(new Switched(TenantSetting.REMEMBER_MFA, false))) {
            now.all(RememberedMfa.class).stream()
                    .filter(out::holds)
                    .forEach(held -> out.perhaps().ends("RMF-1", "switched off", held));
        }
    }

    private static void revoke(Artifact held, Findings out) {
        if (held instanceof RememberedMfa || (held instanceof Given given && given.factor() == Factor.MFA)) {
            out.ends("RMF-4", "revoked", held);
        } else if (held instanceof Prt prt && prt.mfaClaim()) {
            out.renews("RMF-4", "claim revoked", prt.withMfa(false));
        }
    }

    @Override
    public void asks(Occasion now, Findings out) {
        if (now.event() instanceof MfaRequired it) {
            out.asks("RMF-1", "required", new MfaVerified(it.place(), it.elsewhere()));
        } else if (now.event() instanceof Request it) {
            RememberedMfa.of(it.place(), now)
                    .filter(held -> held.ranOut(out) && isOn(now, out))
                    .filter(held -> Applications.ask(now, out)
                            && !PolicyScope.inForce(now, out).isEmpty())
                    .ifPresent(held ->
                            out.perhaps().asks("RMF-7", "no longer remembered", new MfaVerified(held.place(), false)));
        }
    }

    @Override
    public void meets(Occasion now, Findings out) {
        for (MfaVerified demand : out.demands(MfaVerified.class)) {
            AppRefreshToken.of(demand.place(), now)
                    .ifPresent(it -> out.by(it.hour(now.at())).meets("RMF-3", "not due", demand, it));
            if (isOn(now, out)) {
                RememberedMfa.of(demand.place(), now).ifPresent(held -> remembered(demand, held, now, out));
            } else if (demand.elsewhere() || !demand.place().isBrowser()) {
                String rule = demand.elsewhere() ? "RMF-6" : "RMF-3";
                Given.of(Factor.MFA, demand.place(), now)
                        .ifPresent(held -> perhaps(held, out).meets(rule, "option off", demand, held));
            }
        }
    }

    private static void remembered(MfaVerified demand, RememberedMfa held, Occasion now, Findings out) {
        if (demand.elsewhere()) {
            perhaps(held, out).meets("RMF-6", "another app", demand, held);
        } else if (Switched.state(TenantSetting.SECURITY_DEFAULTS, now, out).orElse(false)) {
            perhaps(held, out).meets("RMF-8", "security defaults", demand, held);
        } else {
            out.meets(held.lifetime().rule(), "remembered", demand, held);
        }
    }

    /** What was taken back or has run out is of no use under any reading. */
    private static Findings perhaps(Artifact held, Findings out) {
        return out.holds(held) ? out.perhaps() : out;
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (now.event() instanceof SignedIn it) {
            it.places().forEach(place -> signedIn(it, place, now, out));
        } else if (now.event() instanceof MfaRequired it && !it.place().isBrowser()) {
            if (out.letsIn() && AppRefreshToken.isDue(it.place(), now)) {
                out.gives("RMF-3", "validated", new AppRefreshToken(it.place(), now.at()));
            }
        } else if (now.event() instanceof MfaSettingsReviewed && isOn(now, out)) {
            out.setting(LENGTH)
                    .map(set -> Bound.exactly(Lifetimes.REMEMBER_MFA_RECOMMENDED, set.length()))
                    .ifPresent(days -> out.by(days).advises("RMF-5", "not 90 days"));
        }
    }

    private static void signedIn(SignedIn event, Place place, Occasion now, Findings out) {
        Optional<Boolean> on = Switched.state(TenantSetting.REMEMBER_MFA, now, out);
        if (event.factors().contains(Factor.MFA) && on.orElse(true)) {
            Findings how = on.isPresent() ? out : out.perhaps();
            out.setting(LENGTH)
                    .ifPresent(days -> how.gives("RMF-1", "remembered", new RememberedMfa(place, now.at(), days)));
        }
        boolean held = AppRefreshToken.of(place, now).filter(out::holds).isPresent();
        if (!place.isBrowser() && (event.withFirstFactor() || held)) {
            out.gives("RMF-3", "issued", new AppRefreshToken(place, now.at()));
        }
    }

    private static boolean isOn(Occasion now, Findings out) {
        return Switched.state(TenantSetting.REMEMBER_MFA, now, out).orElse(true);
    }
}
