package sessionspec.core.federation;

import java.time.Instant;
import java.util.List;
import sessionspec.core.federation.FederationEvent.TokensValidFromSet;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Demand;
import sessionspec.core.kernel.Event.Asking;
import sessionspec.core.kernel.Fact;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Request;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.signin.Applications;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
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
        Phases set = on.where(TokensValidFrom.class);
        set.settles(Request.class, (it, now, out) -> {
            settles(PolicyScope.inForce(now, out).isEmpty() ? "STS-3" : "STS-4", now, out);
        });
        set.settles(
                List.of(SignedIn.class, DeviceLoggedIn.class, AppSwitched.class),
                (it, now, out) -> settles("STS-3", now, out));
        on.asks(TokensValidFromSet.class, (it, now, out) -> {
            out.when(!now.has(PowerShellSession.class, PowerShellSession::connected))
                    .refuses("STS-1", "not connected");
        });
        set.asks(Asking.class, Applications.asked((it, now, out) -> {
            boolean before = Issue.of(now, out)
                    .filter(issue -> TokensValidFrom.isAfter(issue, now))
                    .isPresent();
            out.when(before).perhaps().asks("STS-5", "issued before", new NotIssuedBefore());
        }));
        set.grants(Asking.class, (it, now, out) -> {
            Issue.of(now, out)
                    .filter(issue -> issue.limited() && TokensValidFrom.isAfter(issue, now))
                    .ifPresent(issue -> out.renews("STS-5", "used since", issue.usedSince()));
        });
        on.grants(TokensValidFromSet.class, (it, now, out) -> {
            out.gives("STS-2", "present stored", new TokensValidFrom(it.user(), it.at()));
        });
        on.does(PostureChanged.class, (it, now, out) -> {
            out.when(it.change() == Change.SESSIONS_REVOKED
                            && Identity.isFederated(now, it.user())
                            && !TokensValidFrom.isSet(it.user(), now))
                    .perhaps()
                    .gives("STS-6", "sessions revoked", new TokensValidFrom(it.user(), it.at()));
        });
    }

    /** The rule is that of a refresh token that is given: with a sign-in, or for a request. */
    private static void settles(String rule, Occasion now, Findings out) {
        MaxAge.user(now).filter(user -> TokensValidFrom.isSet(user, now)).ifPresent(user -> {
            out.settles(rule, "set", MaxAge.LIMITED, false);
            out.outranks(rule, "set", MaxAge.LIMITED, "FED-1");
        });
    }

    /**
     * The PowerShell session that an administrator works in.
     *
     * @param connected whether it is connected with the administrator's account
     */
    public record PowerShellSession(boolean connected) implements Fact {}

    /** StsRefreshTokensValidFrom of a user. */
    record TokensValidFrom(String user, Instant from) implements Fact.OfUser {

        /** Whether that of the user, who is federated, was set. */
        static boolean isSet(String user, Occasion now) {
            return Identity.isFederated(now, user)
                    && now.find(TokensValidFrom.class, user).isPresent();
        }

        /** Whether it was set after that was issued, and not only once that had ended. */
        static boolean isAfter(Issue issue, Occasion now) {
            return now.find(TokensValidFrom.class, issue.user())
                    .filter(valid -> issue.at().isBefore(valid.from()) && issue.lastsAt(valid.from()))
                    .isPresent();
        }
    }
}
