package sessionspec.core.tenant;

import static sessionspec.core.tenant.TenantSetting.REMEMBER_MFA;
import static sessionspec.core.tenant.TenantSetting.SECURITY_DEFAULTS;

import java.util.List;
import java.util.Optional;
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
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Applications;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;
import sessionspec.core.tokens.Prt;

/**
 * MFA that is remembered: for as long as set (RMF-1) or by default (RMF-2), outside the browser (RMF-3), when revoked (RMF-4),
 * as recommended (RMF-5), in another app (RMF-6), beside sign-in frequency (RMF-7) or security defaults (RMF-8).
 */
public final class RememberMfa implements Control {

    private static final Setting<Lifetime> LENGTH = new Setting<>("how long MFA is remembered", "", Lifetime.class);

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind :
                List.of(SignedIn.class, Request.class, TenantEvent.class, Configured.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.ends(kind, (it, now, out) -> ends(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void passes(Occasion now, Findings out) {
        for (RememberedMfa it : now.all(RememberedMfa.class)) {
            out.expires(it.days().rule(), "days passed", it, now.span(it.days(), it.at()));
        }
    }

    private void settles(Occasion now, Findings out) {
        if (now.event() instanceof SignedIn || now.event() instanceof MfaSettingsReviewed) {
            Lifetime days = now.find(RememberMfaFor.class)
                    .map(set -> Lifetime.configured("Remember MFA", set.length(), "RMF-1"))
                    .orElse(Lifetimes.REMEMBER_MFA_DEFAULT);
            out.settles(days.rule(), "number of days", LENGTH, days);
        }
    }

    private void ends(Occasion now, Findings out) {
        now.on(MfaSessionsRevoked.class, it -> now.facts().artifacts(it.user()).forEach(held -> revoke(held, out)));
        if (now.event() instanceof Configured it && it.as().equals(new Switched(REMEMBER_MFA, false))) {
            now.all(RememberedMfa.class).stream()
                    .filter(out::holds)
                    .forEach(held -> out.perhaps().ends("RMF-1", "switched off", held));
        }
    }

    private static void revoke(Artifact held, Findings out) {
        boolean mfa = held instanceof RememberedMfa || (held instanceof Given given && given.factor() == Factor.MFA);
        if (mfa && out.holds(held)) {
            out.ends("RMF-4", "revoked", held);
        } else if (held instanceof Prt prt && prt.mfaClaim()) {
            out.renews("RMF-4", "claim revoked", prt.withMfa(false));
        }
    }

    private void asks(Occasion now, Findings out) {
        now.on(MfaRequired.class, it -> out.asks("RMF-1", "required", new MfaVerified(it.place(), it.elsewhere())));
        if (now.event() instanceof Request it
                && now.here(RememberedMfa.class).flatMap(out::end).isPresent()
                && isOn(now, out)
                && Applications.ask(now, out)
                && !PolicyScope.inForce(now, out).isEmpty()) {
            out.perhaps().asks("RMF-7", "no longer remembered", new MfaVerified(it.place(), false));
        }
    }

    private void meets(Occasion now, Findings out) {
        for (MfaVerified demand : out.demands(MfaVerified.class)) {
            Place place = demand.place();
            AppRefreshToken.meet(demand, now, out);
            if (isOn(now, out)) {
                now.find(RememberedMfa.class, place).ifPresent(held -> remembered(demand, held, now, out));
            } else if (demand.elsewhere() || !place.isBrowser()) {
                String rule = demand.elsewhere() ? "RMF-6" : "RMF-3";
                Given.of(Factor.MFA, place, now).ifPresent(it -> perhaps(rule, "option off", demand, it, out));
            }
        }
    }

    private static void remembered(MfaVerified demand, RememberedMfa held, Occasion now, Findings out) {
        if (demand.elsewhere()) {
            perhaps("RMF-6", "another app", demand, held, out);
        } else if (Switched.isOn(SECURITY_DEFAULTS, now, out)) {
            perhaps("RMF-8", "security defaults", demand, held, out);
        } else {
            out.meets(held.days().rule(), "remembered", demand, held);
        }
    }

    /** What was taken back or has run out is of no use under any reading. */
    private static void perhaps(String rule, String part, MfaVerified demand, Artifact held, Findings out) {
        out.perhapsUnless(!out.holds(held)).meets(rule, part, demand, held);
    }

    private void does(Occasion now, Findings out) {
        now.on(SignedIn.class, it -> it.places().forEach(place -> signedIn(it, place, now, out)));
        if (now.event() instanceof MfaRequired it && out.letsIn()) {
            AppRefreshToken.validate(it.place(), now, out);
        } else if (now.event() instanceof MfaSettingsReviewed && isOn(now, out)) {
            out.setting(LENGTH)
                    .map(set -> Bound.exactly(Lifetimes.REMEMBER_MFA_RECOMMENDED, set.length()))
                    .ifPresent(days -> out.by(days).advises("RMF-5", "not 90 days"));
        }
    }

    private static void signedIn(SignedIn event, Place place, Occasion now, Findings out) {
        Optional<Boolean> on = Switched.state(REMEMBER_MFA, now, out);
        if (event.factors().contains(Factor.MFA) && on.orElse(true)) {
            out.setting(LENGTH)
                    .map(days -> new RememberedMfa(place, now.at(), days))
                    .ifPresent(it -> out.perhapsUnless(on.isPresent()).gives("RMF-1", "remembered", it));
        }
        AppRefreshToken.issue(place, event.withFirstFactor(), now, out);
    }

    private static boolean isOn(Occasion now, Findings out) {
        return Switched.state(REMEMBER_MFA, now, out).orElse(true);
    }
}
