package sessionspec.core.federation;

import java.util.List;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Asking;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Change;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.DeviceEvent.DeviceLoggedIn;

/**
 * What setting StsRefreshTokensValidFrom does: STS-1 (in a connected session), STS-2 (the present is stored), STS-3 and STS-4
 * (a longer-lasting refresh token, or one by policies), STS-5 (tokens issued before) and STS-6 (sessions revoked).
 */
public final class RefreshTokensValidFrom implements Control {

    /** Tokens that were not issued before the time from which the user's are valid. */
    private record NotIssuedBefore() implements Demand.Prompt {}

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind : List.of(
                TokensValidFromSet.class, SignedIn.class, DeviceLoggedIn.class, Asking.class, PostureChanged.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void settles(Occasion now, Findings out) {
        MaxAge.user(now)
                .filter(user -> TokensValidFrom.isSet(user, now))
                .ifPresent(user -> kinds(now, out).forEach(rule -> {
                    out.settles(rule, "set", MaxAge.LIMITED, false);
                    out.outranks(rule, "set", MaxAge.LIMITED, "FED-1");
                }));
    }

    /** The rules of the refresh tokens that are given, of either kind with a sign-in, of one for a request. */
    private static List<String> kinds(Occasion now, Findings out) {
        if (now.event() instanceof Request) {
            return List.of(PolicyScope.inForce(now, out).isEmpty() ? "STS-3" : "STS-4");
        }
        return List.of("STS-3", "STS-4");
    }

    private void asks(Occasion now, Findings out) {
        if (now.event() instanceof TokensValidFromSet
                && !now.has(PowerShellSession.class, PowerShellSession::connected)) {
            out.refuses("STS-1", "not connected");
        }
        Issue.asked(now, out)
                .filter(issue -> TokensValidFrom.isAfter(issue, now))
                .ifPresent(issue -> out.perhaps().asks("STS-5", "issued before", new NotIssuedBefore()));
    }

    private void does(Occasion now, Findings out) {
        if (now.event() instanceof TokensValidFromSet set && out.letsIn()) {
            out.gives("STS-2", "present stored", new TokensValidFrom(set.user(), now.at()));
        } else if (now.event() instanceof PostureChanged it
                && it.change() == Change.SESSIONS_REVOKED
                && Identity.isFederated(now, it.user())
                && !TokensValidFrom.isSet(it.user(), now)) {
            out.perhaps().gives("STS-6", "sessions revoked", new TokensValidFrom(it.user(), now.at()));
        }
    }
}
