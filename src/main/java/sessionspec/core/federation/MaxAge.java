package sessionspec.core.federation;

import java.util.List;
import java.util.Optional;
import sessionspec.core.federation.RefreshTokensValidFrom.TokensValidFrom;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.Revoked;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Applications;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.Reauthentication.Fresh;
import sessionspec.core.signin.Revocation;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;

/**
 * The Max Age of a federated user's session cookies and refresh tokens: FED-1 (12 hours), FED-2 (silent renewal), FED-3
 * (synced users), FED-4 (managed users), FED-5 (beside other limits), FED-6 (PRT), FED-7 (synchronisation switched since);
 * and what Microsoft Entra ID learns of a changed password: FED-8 (only what is synced) and FED-9 (the advice to sync it).
 */
public final class MaxAge implements Control {

    /** Session cookies and refresh tokens that are not older than their Max Age. */
    public record WithinMaxAge() implements Demand {
        @Override
        public Answer.Kind otherwise() {
            return Answer.Kind.RETURNED;
        }
    }

    /** Whether what is issued to the user now has a Max Age. */
    static final Setting<Boolean> LIMITED = new Setting<>("Max Age", "");

    @Override
    public void speaks(Phases on) {
        on.passes(Issue.class, (issue, now, out) -> {
            out.when(issue.limited()).expires("FED-1", "too old", issue, issue.maxAge(now));
        });
        // With the change of the password, once it arrives, sessions end from before it.
        on.passes(ChangeTime.class, (change, now, out) -> {
            if (change.place() == SyncPlace.ENTRA_ID && Identity.isFederated(now, change.user())) {
                Revoked.sessionOf(change.user(), Optional.empty(), now)
                        .filter(held -> !out.wasEnded(held) && Issue.precedesOn(held.device(), change, now))
                        .forEach(held -> out.ends("FED-8", "change arrived", held));
            }
        });
        on.settles(PostureChanged.class, (it, now, out) -> {
            out.when(it.ofPassword() && Identity.isFederated(now, it.user()))
                    .settles("FED-8", "changed on premises", Revocation.SEEN, false);
        });
        List<Class<? extends Event>> kinds = List.of(SignedIn.class, DeviceLoggedIn.class, Asking.class);
        Phases known = on.where(Identity.class);
        known.settles(kinds, (it, now, out) -> identity(now).ifPresent(identity -> settles(identity, now, out)));
        known.does(kinds, (it, now, out) -> identity(now).ifPresent(identity -> issues(now, out)));
        on.where(Issue.class).asks(Asking.class, Applications.asked((it, now, out) -> {
            Issue.of(now, out)
                    .filter(issue -> !TokensValidFrom.isAfter(issue, now) || !issue.used())
                    .ifPresent(issue -> asks(issue, out.setting(LIMITED), now, out));
        }));
        on.where(Issue.class).meetsEach(WithinMaxAge.class, MaxAge::meets);
        on.where(Issue.class).grants(Asking.class, (it, now, out) -> {
            Issue.of(now, out)
                    .filter(issue -> issue.limited() && !TokensValidFrom.isAfter(issue, now))
                    .ifPresent(issue -> out.when(out.isNot(LIMITED)).renews("FED-7", "used since", issue.usedSince()));
        });
        on.does(ConfigurationReviewed.class, (it, now, out) -> {
            now.all(Identity.class).stream()
                    .filter(identity -> identity.federated() && !ChangeTime.isSynced(identity.user(), now.facts()))
                    .forEach(identity -> out.advises("FED-9", "not synchronised"));
        });
    }

    /** The user whose cookies and refresh tokens the event is about. */
    static Optional<String> user(Occasion now) {
        return now.asking().or(() -> Issue.places(now).stream().findFirst()).map(Place::user);
    }

    private static Optional<Identity> identity(Occasion now) {
        return user(now).flatMap(user -> now.find(Identity.class, user));
    }

    private static void settles(Identity identity, Occasion now, Findings out) {
        boolean federated = identity.federated();
        boolean synced = ChangeTime.isSynced(identity.user(), now.facts());
        out.when(!federated).settles("FED-4", "managed", LIMITED, false);
        out.when(federated && synced).settles("FED-3", "synced", LIMITED, false);
        out.when(federated && !synced).settles("FED-1", "not synced", LIMITED, true);
    }

    private static void asks(Issue issue, Optional<Boolean> limited, Occasion now, Findings out) {
        if (issue.used() || (!issue.limited() && limited.orElse(false))) {
            out.perhaps().asks("FED-7", "switched since", new WithinMaxAge());
        } else if (issue.limited() && issue.hasPrt(now, out)) {
            out.perhaps().asks("FED-6", "PRT", new WithinMaxAge());
        } else if (issue.limited()) {
            out.perhapsUnless(limited.isPresent()).asks("FED-1", "issued with it", new WithinMaxAge());
        }
    }

    private static void meets(WithinMaxAge demand, Occasion now, Findings out) {
        boolean silent = now.event() instanceof Request request && !request.interactive();
        Issue.of(now, out).ifPresent(issue -> {
            if (!issue.limited()) {
                out.by(issue.maxAge(now)).meets("FED-7", "switched since", demand, issue);
            } else {
                out.meets(silent ? "FED-2" : "FED-1", silent ? "renewed silently" : "not too old", demand, issue);
            }
        });
        out.sideBySide("FED-5", "sign-in frequency", Fresh.class, WithinMaxAge.class);
    }

    private static void issues(Occasion now, Findings out) {
        Optional<Boolean> limited = out.setting(LIMITED);
        for (Place place : Issue.places(now)) {
            Issue issue = new Issue(place, now.at(), limited.orElse(true));
            out.perhapsUnless(limited.isPresent()).gives("FED-1", "issued", issue);
        }
    }
}
