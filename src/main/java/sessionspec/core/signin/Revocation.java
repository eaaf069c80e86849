package sessionspec.core.signin;

import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Reauthentication.Evaluated;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;

/** What ends a session before its time: REV-1 (nothing, while the posture is unchanged), REV-2 and REV-3. */
public final class Revocation implements Control {

    /** Whether Microsoft Entra ID sees the change at once, as it does unless a rule says otherwise. */
    public static final Setting<Boolean> SEEN = new Setting<>("change seen at once", "", Boolean.class);

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind :
                List.of(PostureChanged.class, SignedIn.class, DeviceLoggedIn.class, AccessRequested.class)) {
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    /** Whatever comes to be on a device whose session was revoked counts for nothing until the user has signed in. */
    private void passes(Occasion now, Findings out) {
        for (Revoked mark : now.all(Revoked.class)) {
            Revoked.sessionOf(mark.user(), Optional.of(mark.device()), now)
                    .filter(out::holds)
                    .forEach(held -> out.ends(mark.rule(), "revoked", held));
        }
    }

    private void asks(Occasion now, Findings out) {
        if (now.event() instanceof AccessRequested
                && PolicyScope.inForce(now, out).isEmpty()) {
            out.denied().asks("REV-1", "posture unchanged", new Evaluated(Factor.FIRST_FACTOR));
        }
    }

    private void does(Occasion now, Findings out) {
        if (now.event() instanceof PostureChanged changed && out.setting(SEEN).orElse(true)) {
            revoke(changed.change() == Change.SESSIONS_REVOKED ? "REV-3" : "REV-2", "revoked", changed, now, out);
        } else if (now.event() instanceof SignedIn in && in.withFirstFactor()) {
            Revoked.of(in.place(), now).ifPresent(mark -> out.drops(mark.rule(), "signed in", mark));
            disabled(in.place(), now, out);
        } else if (now.event() instanceof DeviceLoggedIn in && in.factors().contains(Factor.FIRST_FACTOR)) {
            Revoked.of(in.place(), now).ifPresent(mark -> out.perhaps().drops(mark.rule(), "logged in", mark));
            disabled(in.place(), now, out);
        }
    }

    /** Whether a user whose account is disabled can sign in the documents do not say. */
    private static void disabled(Place place, Occasion now, Findings out) {
        now.find(AccountDisabled.class, place.user())
                .ifPresent(it -> out.perhaps()
                        .gives("REV-2", "still disabled", new Revoked(place.user(), place.device(), "REV-2")));
    }

    /** Revokes the user's session, on the device if it is about that. */
    public static void revoke(String rule, String part, PostureChanged changed, Occasion now, Findings out) {
        Revoked.revoke(rule, part, changed.user(), changed.onDevice(), now, out);
    }
}
