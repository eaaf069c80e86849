package sessionspec.core.tenant;

import static sessionspec.core.tenant.TenantSetting.REMEMBER_MFA;
import static sessionspec.core.tenant.TenantSetting.SECURITY_DEFAULTS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sessionspec.core.kernel.Artifact;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Given;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Applications;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tenant.TenantEvent.MfaSessionsRevoked;
import sessionspec.core.tenant.TenantEvent.MfaSettingsReviewed;
import sessionspec.core.tenant.TenantSetting.Switched;
import sessionspec.core.tokens.Prt;

/**
 * MFA that is remembered: for as long as set (RMF-1) or by default (RMF-2), outside the browser (RMF-3), when revoked (RMF-4),
 * as recommended (RMF-5), in another app (RMF-6), beside sign-in frequency (RMF-7) or security defaults (RMF-8), and once
 * the session is revoked (RMF-9).
 */
public final class RememberMfa implements Control {

    private static final Setting<Lifetime> LENGTH = new Setting<>("how long MFA is remembered", "");

    @Override
    public void speaks(Phases on) {
        on.passes(RememberedMfa.class, (it, now, out) -> {
            out.expires(it.days().rule(), "days passed", it, now.span(it.days(), it.at()));
            Revoked.endPerhaps("RMF-9", it, now, out);
        });
        on.settles(List.of(SignedIn.class, MfaSettingsReviewed.class), (it, now, out) -> {
            Lifetime days = now.find(RememberMfaFor.class)
                    .map(set -> Lifetime.configured("Remember MFA", set.length(), "RMF-1"))
                    .orElseGet(Lifetimes.REMEMBER_MFA_DEFAULT::get);
            out.when(isOn(now, out)).settles(days.rule(), "number of days", LENGTH, days);
        });
        on.ends(MfaSessionsRevoked.class, (it, now, out) -> {
            now.facts().artifacts(it.user()).forEach(held -> revoke(held, out));
        });
        on.ends(Configured.class, (it, now, out) -> {
            Findings off = out.when(it.as().equals(new Switched(REMEMBER_MFA, false)));
            now.all(RememberedMfa.class)
                    .forEach(held -> off.when(out.holds(held)).perhaps().ends("RMF-1", "switched off", held));
        });
        on.asks(MfaRequired.class, (it, now, out) -> {
            out.asks("RMF-1", "required", new MfaVerified(it.place(), it.elsewhere()));
        });
        on.where(RememberedMfa.class).asks(Request.class, Applications.asked((it, now, out) -> {
            boolean over = now.here(RememberedMfa.class).flatMap(out::end).isPresent();
            out.when(over && isOn(now, out) && !PolicyScope.inForce(now, out).isEmpty())
                    .perhaps()
                    .asks("RMF-7", "no longer remembered", new MfaVerified(it.place(), false));
        }));
        on.meetsEach(MfaVerified.class, RememberMfa::meet);
        on.does(SignedIn.class, (it, now, out) -> it.places().forEach(place -> signIn(it, place, now, out)));
        on.grants(MfaRequired.class, (it, now, out) -> AppRefreshToken.validate(it.place(), now, out));
        on.does(MfaSettingsReviewed.class, (it, now, out) -> {
            out.setting(LENGTH)
                    .map(days -> Bound.exactly(Lifetimes.REMEMBER_MFA_RECOMMENDED.get(), days.length()))
                    .ifPresent(days -> out.by(days).advises("RMF-5", "not 90 days"));
        });
    }

    private static void revoke(Artifact held, Findings out) {
        if ((held instanceof RememberedMfa || Given.isMfa(held)) && out.holds(held)) {
            out.ends("RMF-4", "revoked", held);
        } else if (held instanceof Prt prt && prt.mfaClaim()) {
            out.renews("RMF-4", "claim revoked", prt.withMfa(false));
        }
    }

    private static void meet(MfaVerified demand, Occasion now, Findings out) {
        Place place = demand.place();
        AppRefreshToken.meet(demand, now, out);
        Optional<RememberedMfa> remembered = now.find(RememberedMfa.class, place);
        Optional<Given> given = Given.of(Factor.MFA, place, now);
        if (isOn(now, out) && remembered.isPresent()) {
            remembered(demand, remembered.get(), now, out);
        } else if (demand.elsewhere() || !place.isBrowser()) {
            String rule = demand.elsewhere() ? "RMF-6" : "RMF-3";
            given.ifPresent(it -> perhaps(rule, "option off", demand, it, out));
        } else {
            remembered.ifPresent(held -> perhaps("RMF-1", "option off", demand, held, out));
        }
        if (now.event() instanceof MfaRequired && !demand.elsewhere()) {
            given.filter(mfa ->
                            Policy.satisfiesAll(policy -> true, mfa.at(), now).orElse(false))
                    .ifPresent(mfa -> perhaps("RMF-7", "within the period", demand, mfa, out));
        }
    }

    private static void remembered(MfaVerified demand, RememberedMfa held, Occasion now, Findings out) {
        Optional<Given> given = Given.of(Factor.MFA, held.place(), now);
        boolean policiesOver = isOver(given, Policy::requiresMfa, now);
        if (demand.elsewhere()) {
            perhaps("RMF-6", "another app", demand, held, out);
        } else if (Switched.isOn(SECURITY_DEFAULTS, now, out)) {
            perhaps("RMF-8", "security defaults", demand, held, out);
        } else if (isOver(given, policy -> true, now) && !policiesOver) {
            perhaps("RMF-7", "period passed", demand, held, out);
        } else {
            out.when(!policiesOver).meets(held.days().rule(), "remembered", demand, held);
        }
    }

    private static boolean isOver(Optional<Given> mfa, Predicate<Policy> such, Occasion now) {
        return mfa.flatMap(it -> Policy.satisfiesAll(such, it.at(), now))
                .filter(fresh -> !fresh)
                .isPresent();
    }

    /** What was taken back or has run out is of no use under any reading. */
    private static void perhaps(String rule, String part, MfaVerified demand, Artifact held, Findings out) {
        out.perhapsUnless(!out.holds(held)).meets(rule, part, demand, held);
    }

    private static void signIn(SignedIn event, Place place, Occasion now, Findings out) {
        Optional<Boolean> on = Switched.state(REMEMBER_MFA, now, out);
        if (event.factors().contains(Factor.MFA) && on.orElse(true)) {
            Optional<RememberedMfa> mfa = out.setting(LENGTH).map(days -> new RememberedMfa(place, now.at(), days));
            out.perhapsUnless(on.isPresent()).gives("RMF-1", "remembered", mfa);
        }
        AppRefreshToken.issue(place, event.withFirstFactor(), now, out);
    }

    private static boolean isOn(Occasion now, Findings out) {
        return Switched.state(REMEMBER_MFA, now, out).orElse(true);
    }

    public record RememberMfaFor(Duration length) implements Fact {}
}
