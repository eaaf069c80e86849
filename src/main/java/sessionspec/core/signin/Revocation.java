package sessionspec.core.signin;

import java.util.Optional;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Factor;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.PostureChanged.AccountDisabled;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.signin.Reauthentication.Evaluated;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;
import sessionspec.core.tokens.DeviceEvent.DeviceUnlocked;

/** What ends a session before its time: REV-1 (nothing, while the posture is unchanged), REV-2 and REV-3. */
public final class Revocation implements Control {

    /** Whether Microsoft Entra ID sees the change at once, as it does unless a rule says otherwise. */
    public static final Setting<Boolean> SEEN = new Setting<>("change seen at once", "");

    @Override
    public void speaks(Phases on) {
        // Whatever comes to be on a device whose session was revoked counts for nothing until the user has signed in.
        on.passes(Revoked.class, (mark, now, out) -> {
            Revoked.sessionOf(mark.user(), Optional.of(mark.device()), now)
                    .filter(out::holds)
                    .forEach(held -> out.ends(mark.rule(), "revoked", held));
        });
        on.asks(AccessRequested.class, (it, now, out) -> {
            Findings free = out.when(PolicyScope.inForce(now, out).isEmpty());
            free.denied().asks("REV-1", "posture unchanged", Evaluated.FIRST);
        });
        on.asks(SignedIn.class, (it, now, out) -> {
            out.when(it.withFirstFactor() && AccountDisabled.of(it.place(), now).isPresent())
                    .perhaps()
                    .refuses("REV-2", "disabled");
        });
        on.does(PostureChanged.class, (it, now, out) -> {
            String rule = it.change() == Change.SESSIONS_REVOKED ? "REV-3" : "REV-2";
            revoke(rule, "revoked", it, now, out.when(isSeen(out)));
        });
        on.does(SignedIn.class, (it, now, out) -> {
            Findings anew = out.when(it.withFirstFactor());
            Revoked.of(it.place(), now).ifPresent(mark -> anew.drops(mark.rule(), "signed in", mark));
            disable(it.place(), now, anew);
        });
        on.does(DeviceLoggedIn.class, (it, now, out) -> {
            refresh("logged in", it.place(), now, out.when(it.factors().contains(Factor.FIRST_FACTOR)));
        });
        on.does(DeviceUnlocked.class, (it, now, out) -> {
            refresh("unlocked", it.place(), now, out.when(it.device().signsInWithEntraAccount()));
        });
    }

    /** Whether a log-in or an unlock, by which the PRT is refreshed, ends the revocation the documents do not say. */
    private static void refresh(String part, Place place, Occasion now, Findings out) {
        Revoked.of(place, now).ifPresent(mark -> out.perhaps().drops(mark.rule(), part, mark));
        disable(place, now, out);
    }

    /** Whether a user whose account is disabled can sign in the documents do not say. */
    private static void disable(Place place, Occasion now, Findings out) {
        out.when(AccountDisabled.of(place, now).isPresent())
                .perhaps()
                .gives("REV-2", "still disabled", new Revoked(place.user(), place.device(), "REV-2"));
    }

    /** Revokes the user's session, on the device if it is about that. */
    public static void revoke(String rule, String part, PostureChanged changed, Occasion now, Findings out) {
        Revoked.revoke(rule, part, changed.user(), changed.onDevice(), now, out);
    }

    /** Whether Microsoft Entra ID sees the change at once. */
    public static boolean isSeen(Findings out) {
        return out.setting(SEEN).orElse(true);
    }
}
