package sessionspec.core.tokens;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import sessionspec.core.kernel.Arithmetic.Cutoff;
import sessionspec.core.kernel.BrowserSession.BrowserClosed;
import sessionspec.core.kernel.BrowserSession.StaySignedInAnswered;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.kernel.SignedIn;
import sessionspec.core.tenant.Policy;
import sessionspec.core.tenant.TenantEvent.ConfigurationReviewed;
import sessionspec.core.tokens.TokenLifetimeEvent.MaxInactiveTimeSet;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeListed;

/**
 * The end of configurable lifetimes of refresh and session tokens: RTL-1 (policies from before), RTL-2 (no more setting),
 * RTL-3 (tokens from before keep theirs), RTL-4 (sign-in frequency instead) and RTL-5 (policies found by PowerShell).
 */
public final class RefreshAndSessionTokenLifetimes implements Control {

    /** By which a token gets its Max Inactive Time that is issued now; unset where it gets the default. */
    static final Setting<TokenLifetimePolicy> STILL_CONFIGURED = new Setting<>("configured Max Inactive Time", "");

    /** Start of 30 January 2021, UTC. */
    private static final Instant RETIREMENT = Instant.ofEpochSecond(1_611_964_800);

    @Override
    public void speaks(Phases on) {
        on.settles(List.of(SignedIn.class, StaySignedInAnswered.class, BrowserClosed.class), (it, now, out) -> {
            policies(now)
                    .filter(policy -> policy.tokens() == TokenLifetimePolicy.Tokens.REFRESH_OR_SESSION
                            && policy.assignee().isOrganisation()
                            && isBefore(now.at()))
                    .forEach(policy -> out.settles("RTL-3", "issued before", STILL_CONFIGURED, policy));
        });
        on.asks(MaxInactiveTimeSet.class, (it, now, out) -> {
            out.by(retirement(now, "RTL-2")).refuses("RTL-2", "set");
        });
        on.does(TokenLifetimeListed.class, (it, now, out) -> {
            out.when(policies(now).anyMatch(it::finds)).warns("RTL-5", "affected");
        });
        on.does(ConfigurationReviewed.class, (it, now, out) -> {
            Findings any = out.when(policies(now).findAny().isPresent());
            any.by(retirement(now, "RTL-1")).warns("RTL-1", "retired");
            any.when(now.all(Policy.class).isEmpty())
                    .by(retirement(now, "RTL-4"))
                    .advises("RTL-4", "no sign-in frequency");
        });
    }

    /** Whether it was issued with a Max Inactive Time, and its use at the instant perhaps gives it the default. */
    static boolean retires(SessionToken token, Instant at) {
        return token.configured().isPresent() && !token.isUntold() && !isBefore(at);
    }

    /** Whether a use after the retirement goes on by what was set the documents do not say. */
    static void keeps(SessionToken used, Findings out) {
        out.perhaps().renews("RTL-3", "used", used);
    }

    private static Stream<TokenLifetimePolicy> policies(Occasion now) {
        return now.all(TokenLifetimePolicy.class).stream()
                .filter(policy -> policy.tokens().areRetired());
    }

    private static Cutoff retirement(Occasion now, String rule) {
        Instant at = now.at().isBefore(Event.FIRST_DATE) ? RETIREMENT : now.at();
        return new Cutoff("Retirement of refresh and session token lifetimes", RETIREMENT, at, rule);
    }

    private static boolean isBefore(Instant at) {
        return at.isBefore(RETIREMENT) && !at.isBefore(Event.FIRST_DATE);
    }
}
