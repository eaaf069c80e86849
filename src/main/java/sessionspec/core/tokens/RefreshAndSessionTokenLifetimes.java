package sessionspec.core.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Cutoff;
import sessionspec.core.kernel.BrowserClosed;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.kernel.StaySignedInAnswered;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.TokenLifetimeEvent.SessionTokenInactivitySet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeListed;

/**
 * The end of configurable lifetimes of refresh and session tokens: RTL-1 (policies from before), RTL-2 (no more setting),
 * RTL-3 (tokens from before keep theirs), RTL-4 (sign-in frequency instead) and RTL-5 (policies found by PowerShell).
 */
public final class RefreshAndSessionTokenLifetimes implements Control {

    /** The Max Inactive Time that a token gets which is issued now; unset where it is the default. */
    static final Setting<Duration> STILL_CONFIGURED = new Setting<>("configured Max Inactive Time", "", Duration.class);

    /** Start of 30 January 2021, UTC. */
    private static final Instant RETIREMENT = Instant.parse("2021-01-30T00:00:00Z");

    @Override
    public void speaks(Phases on) {
        for (Class<? extends Event> kind : List.of(
                SignedIn.class,
                StaySignedInAnswered.class,
                BrowserClosed.class,
                TokenLifetimeEvent.class,
                ConfigurationReviewed.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void settles(Occasion now, Findings out) {
        policies(now)
                .filter(policy -> policy.assignee().isOrganisation() && now.at().isBefore(RETIREMENT))
                .flatMap(policy -> policy.lifetime().stream())
                .forEach(period -> out.settles("RTL-3", "issued before", STILL_CONFIGURED, period));
    }

    private void asks(Occasion now, Findings out) {
        if (now.event() instanceof SessionTokenInactivitySet) {
            out.by(retirement(now, "RTL-2")).refuses("RTL-2", "set");
        }
    }

    private void does(Occasion now, Findings out) {
        List<Assignee> retired =
                policies(now).map(TokenLifetimePolicy::assignee).toList();
        if (now.event() instanceof TokenLifetimeListed listed && retired.contains(listed.assignee())) {
            out.warns("RTL-5", "affected");
        } else if (now.event() instanceof ConfigurationReviewed && !retired.isEmpty()) {
            out.by(retirement(now, "RTL-1")).warns("RTL-1", "retired");
            if (now.all(Policy.class).isEmpty()) {
                out.by(retirement(now, "RTL-4")).advises("RTL-4", "no sign-in frequency");
            }
        }
    }

    private static Stream<TokenLifetimePolicy> policies(Occasion now) {
        return now.all(TokenLifetimePolicy.class).stream()
                .filter(policy -> policy.tokens() == TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION);
    }

    private static Cutoff retirement(Occasion now, String rule) {
        return new Cutoff("Retirement of refresh and session token lifetimes", RETIREMENT, now.at(), rule);
    }
}
