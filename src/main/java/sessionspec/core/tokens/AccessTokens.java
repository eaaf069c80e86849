package sessionspec.core.tokens;

import static sessionspec.core.tokens.TokenKind.ACCESS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Bound;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event.Configured;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.CorporateNetwork;
import sessionspec.core.signin.PostureChanged.Change;
import sessionspec.core.signin.PostureEvent;
import sessionspec.core.signin.Revocation;
import sessionspec.core.tenant.PolicyScope;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;

/**
 * What an access token opens and for how long: ACC-1 (binding), ACC-2 (expiry), ACC-3 (theft), ACC-4 and ACC-12
 * (revocation, and for ACC-12 another network), ACC-5 (the trade-off), ACC-6 to ACC-9 (the default), ACC-10 and ACC-11 (scripts).
 */
public final class AccessTokens implements Control {

    private static final Setting<Boolean> EXTENDED = new Setting<>("library extends tokens", "");

    @Override
    public void speaks(Phases on) {
        ACCESS.speaks(on);
        on.settles(TokenRequested.class, ACCESS.only((request, now, out) -> {
            DrawnLifetime range = DrawnLifetime.of(request);
            out.settles(range.rule(), "drawn", Validity.SETTING, range.validity(request));
            out.when(!request.negotiatesCae() && PolicyScope.hasConditionalAccess(now))
                    .outranks("ACC-8", "Conditional Access", Validity.SETTING, "ACC-6");
        }));
        on.settles(ScriptStarted.class, (script, now, out) -> {
            out.when(script.libraryExtends()).settles("ACC-11", "library", EXTENDED, true);
        });
        on.ends(PostureEvent.class, (event, now, out) -> {
            event.change(now)
                    .ifPresent(changed -> ACCESS.all(now)
                            .filter(changed::concerns)
                            .forEach(token -> revoke(token, changed.change(), out.when(Revocation.isSeen(out)))));
        });
        on.ends(Configured.class, (it, now, out) -> {
            if (it.as() instanceof CorporateNetwork network && network.isLeft(now)) {
                ACCESS.all(now)
                        .filter(token -> token.negotiatesCae() && token.user().equals(network.user()))
                        .forEach(token -> out.perhaps().ends("ACC-12", "untrusted network", token));
            }
        });
        on.ends(EntraTokenPresented.class, (shown, now, out) -> {
            ACCESS.shown(shown, now)
                    .filter(token -> token.isByDefault() && !token.negotiatesCae())
                    .forEach(token -> average(token, now, out));
        });
        // A draw is judged where nothing but it says how long the token lasts.
        on.asks(TokenRequested.class, ACCESS.only((request, now, out) -> {
            DrawnLifetime range = DrawnLifetime.of(request);
            Findings drawn = out.when(out.values(Validity.SETTING).equals(List.of(range.validity(request))));
            range.bounds(request).forEach(bound -> drawn.by(bound).refuses(range.rule(), "range"));
        }));
        on.does(TokenRequested.class, ACCESS.only((it, now, out) -> out.gives("ACC-1", "issued", it.issued(out))));
        on.grants(TokenLifetimeSet.class, (set, now, out) -> {
            set.lifetime().ifPresent(it -> weigh(it, set.assignee(), now, out));
        });
        on.does(ScriptStarted.class, (script, now, out) -> {
            ACCESS.all(now)
                    .filter(token -> token.isFor(script.user(), script.resource()) && !out.is(EXTENDED))
                    .forEach(token -> outlive(token.validity(), script, out));
        });
    }

    private static void revoke(Token token, Change change, Findings out) {
        String rule = change == Change.SESSIONS_REVOKED ? "ACC-2" : "ACC-4";
        out.when(token.negotiatesCae()).perhaps().ends("ACC-12", "revoked", token);
        out.when(!token.negotiatesCae()).denied().ends(rule, "revoked", token);
    }

    private static void average(Token token, Occasion now, Findings out) {
        Span span =
                now.span(Lifetimes.ACCESS_TOKEN_DEFAULT_AVERAGE, token.request().at());
        out.by(span).denies("ACC-7", "average", forced -> forced.expires("ACC-7", "average", token, span));
    }

    /** Against the policy that is replaced, or else against the range of the defaults, where one is stated. */
    private static void weigh(Duration lifetime, Assignee assignee, Occasion now, Findings out) {
        Optional<Lifetime> replaced = TokenLifetimePolicy.of(assignee, now)
                .flatMap(TokenLifetimePolicy::lifetime)
                .map(it -> Lifetime.configured("Lifetime until then", it, "ACC-5"));
        if (TokenLifetimePolicy.counts(assignee, now)
                && (replaced.isPresent() || !PolicyScope.hasConditionalAccess(now))) {
            Lifetime least = replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST.get());
            Lifetime greatest = replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST.get());
            Bound below = Bound.atLeast(least, lifetime);
            Bound above = Bound.atMost(greatest, lifetime);
            out.by(below).warns("ACC-5", "shortened");
            out.by(above).warns("ACC-5", "lengthened");
            // Within the range the draw of each token decides.
            Findings perhaps = out.perhaps();
            perhaps.when(below.holds()).by(Bound.atLeast(greatest, lifetime)).warns("ACC-5", "shortened");
            perhaps.when(above.holds()).by(Bound.atMost(least, lifetime)).warns("ACC-5", "lengthened");
        }
    }

    private static void outlive(Validity validity, ScriptStarted script, Findings out) {
        boolean said = validity.end().isPresent()
                || validity.greatest().filter(it -> !script.within(it).holds()).isPresent();
        out.perhapsUnless(said).by(validity.least().map(script::within)).advises("ACC-10", "ends before the script");
    }
}
