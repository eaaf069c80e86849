package sessionspec.next.tenant;

import java.util.Optional;
import java.util.Set;
import sessionspec.next.kernel.AccessRequested;
import sessionspec.next.kernel.Answer;
import sessionspec.next.kernel.Arithmetic.Bound;
import sessionspec.next.kernel.Arithmetic.Span;
import sessionspec.next.kernel.Artifact;
import sessionspec.next.kernel.Configured;
import sessionspec.next.kernel.Control;
import sessionspec.next.kernel.End;
import sessionspec.next.kernel.Event;
import sessionspec.next.kernel.Factor;
import sessionspec.next.kernel.Findings;
import sessionspec.next.kernel.Given;
import sessionspec.next.kernel.Lifetime;
import sessionspec.next.kernel.Lifetimes;
import sessionspec.next.kernel.Occasion;
import sessionspec.next.kernel.Place;
import sessionspec.next.kernel.Setting;
import sessionspec.next.kernel.SignedIn;
import sessionspec.next.tokens.Prt;

/**
 * MFA that is remembered on trusted devices, for as long as set (RMF-1) or by default (RMF-2): outside the browser (RMF-3),
 * after a revocation (RMF-4), its recommended length (RMF-5), in another app of the browser (RMF-6), and beside sign-in
 * frequency (RMF-7) or security defaults (RMF-8).
 */
public final class RememberMfa implements Control {

    private static final Setting<Lifetime> LENGTH = new Setting<>("how long MFA is remembered", "", Lifetime.class);

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(
                SignedIn.class,
                AccessRequested.class,
                MfaRequired.class,
                SecurityOccasionArose.class,
                MfaSessionsRevoked.class,
                MfaSettingsReviewed.class,
                Configured.class);
    }

    @Override
    public void passes(Occasion now, Findings out) {
        now.all(RememberedMfa.class)
                .forEach(it -> out.expires(
                        it.lifetime().rule(), "days passed", it, Span.of(it.lifetime(), it.at(), now.at())));
    }

    @Override
    public void settles(Occasion now, Findings out) {
        if (now.event() instanceof SignedIn || now.event() instanceof MfaSettingsReviewed) {
            now.find(RememberMfaFor.class)
                    .map(set -> Lifetime.configured("Remember MFA", set.length(), "RMF-1"))
                    .ifPresentOrElse(
                            set -> out.settles("RMF-1", "number set", LENGTH, set),
                            () -> out.settles("RMF-2", "default", LENGTH, Lifetimes.REMEMBER_MFA_DEFAULT));
        }
    }

    @Override
    public void ends(Occasion now, Findings out) {
        now.event(MfaSessionsRevoked.class)
                .ifPresent(it -> now.facts().artifacts(it.user()).forEach(held -> revoke(held, out)));
        now.event(Configured.class)
                .filter(it -> it.as().equals(new Switched(TenantSetting.REMEMBER_MFA, false)))
                .ifPresent(it -> now.all(RememberedMfa.class).stream()
                        .filter(out::holds)
                        .forEach(held -> out.perhaps().ends("RMF-1", "switched off", held)));
    }

    private static void revoke(Artifact held, Findings out) {
        if (held instanceof RememberedMfa || (held instanceof Given given && given.factor() == Factor.MFA)) {
            out.ends("RMF-4", "revoked", held);
        } else if (held instanceof Prt prt && prt.mfaClaim()) {
            out.renews("RMF-4", "claim revoked", prt.withoutMfa(), Optional.empty());
        }
    }

    @Override
    public void asks(Occasion now, Findings out) {
        now.event(MfaRequired.class).ifPresent(it -> out.asks("RMF-1", "required", new MfaVerified(it.place())));
        now.event(AccessRequested.class)
                .filter(it -> isOn(now, out) && !PolicyScope.inForce(now, out).isEmpty())
                .flatMap(it -> now.find(RememberedMfa.class, it.place()))
                .filter(it -> out.end(it).filter(End::ranOut).isPresent())
                .ifPresent(it -> out.perhaps().asks("RMF-7", "no longer remembered", new MfaVerified(it.place())));
    }

    @Override
    public void meets(Occasion now, Findings out) {
        now.event(MfaRequired.class).ifPresent(it -> {
            MfaVerified demand = new MfaVerified(it.place());
            token(now, it.place()).ifPresent(held -> out.meets("RMF-3", "not due", demand, held, hour(held, now)));
            if (isOn(now, out)) {
                now.find(RememberedMfa.class, it.place()).ifPresent(held -> meet(demand, held, it, now, out));
            } else {
                now.find(Given.class, Given.key(Factor.MFA, it.place()))
                        .filter(held -> it.elsewhere() || !it.place().isBrowser())
                        .ifPresent(held -> perhaps(held, out)
                                .meets(it.elsewhere() ? "RMF-6" : "RMF-3", "option off", demand, held));
            }
        });
        now.event(SecurityOccasionArose.class)
                .filter(it -> isOn(now, out))
                .flatMap(it -> now.find(RememberedMfa.class, it.place()))
                .ifPresent(held ->
                        perhaps(held, out).meets("RMF-8", "security defaults", new MfaVerified(held.place()), held));
    }

    private static void meet(MfaVerified demand, RememberedMfa held, MfaRequired event, Occasion now, Findings out) {
        if (event.elsewhere()) {
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
        now.event(SignedIn.class).ifPresent(it -> it.places().forEach(place -> signedIn(it, place, now, out)));
        now.event(MfaRequired.class)
                .filter(it -> !it.place().isBrowser() && out.answer().is(Answer.Kind.LET_IN))
                .filter(it -> token(now, it.place())
                        .filter(held -> hour(held, now).holds())
                        .isEmpty())
                .ifPresent(it -> out.gives("RMF-3", "validated", new AppRefreshToken(it.place(), now.at())));
        now.event(MfaSettingsReviewed.class)
                .filter(it -> isOn(now, out))
                .flatMap(it -> out.setting(LENGTH))
                .ifPresent(length -> out.advises(
                        "RMF-5",
                        "not 90 days",
                        Optional.of(Bound.exactly(Lifetimes.REMEMBER_MFA_RECOMMENDED, length.length()))));
    }

    private static void signedIn(SignedIn event, Place place, Occasion now, Findings out) {
        Optional<Boolean> on = Switched.state(TenantSetting.REMEMBER_MFA, now, out);
        if (event.factors().contains(Factor.MFA) && on.orElse(true)) {
            Findings how = on.isPresent() ? out : out.perhaps();
            out.setting(LENGTH)
                    .ifPresent(length -> how.gives("RMF-1", "remembered", new RememberedMfa(place, now.at(), length)));
        }
        if (!place.isBrowser()) {
            out.gives("RMF-3", "issued", new AppRefreshToken(place, now.at()));
        }
    }

    private static boolean isOn(Occasion now, Findings out) {
        return Switched.state(TenantSetting.REMEMBER_MFA, now, out).orElse(true);
    }

    private static Optional<AppRefreshToken> token(Occasion now, Place place) {
        return now.find(AppRefreshToken.class, place);
    }

    private static Span hour(AppRefreshToken token, Occasion now) {
        return Span.of(Lifetimes.NON_BROWSER_REFRESH_TOKEN, token.validated(), now.at());
    }
}
