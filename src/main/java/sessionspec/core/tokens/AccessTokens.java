package sessionspec.core.tokens;

import static sessionspec.core.tokens.TokenKind.ACCESS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sessionspec.core.kernel.Arithmetic.Bound;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Phases;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.Change;
import sessionspec.core.signin.PostureEvent;
import sessionspec.core.signin.Revocation;
import sessionspec.core.tenant.ConditionalAccess;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;

/**
 * What an access token opens and for how long: ACC-1 (binding), ACC-2 (expiry), ACC-3 (theft), ACC-4 and ACC-12
 * (revocation), ACC-5 (the trade-off), ACC-6 to ACC-9 (the default), ACC-10 and ACC-11 (scripts).
 */
public final class AccessTokens implements Control {

    private static final Setting<Boolean> EXTENDED = new Setting<>("library extends tokens", "", Boolean.class);

    @Override
    public void speaks(Phases on) {
        on.passes(this::passes);
        for (Class<? extends Event> kind :
                List.of(TokenRequested.class, TokenEvent.class, TokenLifetimeSet.class, PostureEvent.class)) {
            on.settles(kind, (it, now, out) -> settles(now, out));
            on.ends(kind, (it, now, out) -> ends(now, out));
            on.asks(kind, (it, now, out) -> asks(now, out));
            on.meets(kind, (it, now, out) -> meets(now, out));
            on.does(kind, (it, now, out) -> does(now, out));
        }
    }

    private void passes(Occasion now, Findings out) {
        ACCESS.passes(now, out);
    }

    private void settles(Occasion now, Findings out) {
        ACCESS.requested(now).ifPresent(request -> {
            DrawnLifetime range = DrawnLifetime.of(request);
            out.settles(range.rule(), "drawn", Validity.SETTING, range.validity(request));
            if (!request.negotiatesCae() && ConditionalAccess.isEnabled(now)) {
                out.outranks("ACC-8", "Conditional Access", Validity.SETTING, "ACC-6");
            }
        });
        if (now.event() instanceof ScriptStarted script && script.libraryExtends()) {
            out.settles("ACC-11", "library", EXTENDED, true);
        }
    }

    private void ends(Occasion now, Findings out) {
        PostureEvent.in(now)
                .filter(changed -> out.setting(Revocation.SEEN).orElse(true))
                .ifPresent(changed -> ACCESS.all(now)
                        .filter(changed::concerns)
                        .forEach(token -> revoke(token, changed.change(), out)));
        ACCESS.presented(now)
                .ifPresent(shown -> ACCESS.all(now).filter(shown::mayBe).forEach(token -> average(token, now, out)));
    }

    private static void revoke(Token token, Change change, Findings out) {
        if (token.negotiatesCae()) {
            out.perhaps().ends("ACC-12", "revoked", token);
        } else {
            out.denied().ends(change == Change.SESSIONS_REVOKED ? "ACC-2" : "ACC-4", "revoked", token);
        }
    }

    private static void average(Token token, Occasion now, Findings out) {
        if (token.isByDefault() && !token.negotiatesCae()) {
            Instant issued = token.request().at();
            Span span = now.span(Lifetimes.ACCESS_TOKEN_DEFAULT_AVERAGE, issued);
            out.by(span).denies("ACC-7", "average", forced -> forced.expires("ACC-7", "average", token, span));
        }
    }

    /** A draw is judged where nothing but it says how long the token lasts. */
    private void asks(Occasion now, Findings out) {
        ACCESS.asks(now, out);
        ACCESS.requested(now).ifPresent(request -> {
            DrawnLifetime range = DrawnLifetime.of(request);
            if (out.values(Validity.SETTING).equals(List.of(range.validity(request)))) {
                range.bounds(request).forEach(bound -> out.by(bound).refuses(range.rule(), "range"));
            }
        });
    }

    private void meets(Occasion now, Findings out) {
        ACCESS.meets(now, out);
    }

    private void does(Occasion now, Findings out) {
        ACCESS.issued(now, out).ifPresent(token -> out.gives("ACC-1", "issued", token));
        if (now.event() instanceof TokenLifetimeSet set && out.letsIn()) {
            set.lifetime().ifPresent(it -> weigh(it, set.assignee(), now, out));
        } else if (now.event() instanceof ScriptStarted script
                && out.setting(EXTENDED).isEmpty()) {
            ACCESS.all(now)
                    .filter(token -> token.isFor(script.user(), script.resource()))
                    .forEach(token -> outlive(token.validity(), script, out));
        }
    }

    /** Against the policy that is replaced, or else against the range of the defaults, where one is stated. */
    private static void weigh(Duration lifetime, Assignee assignee, Occasion now, Findings out) {
        Optional<Lifetime> replaced = TokenLifetimePolicy.of(assignee, now)
                .flatMap(TokenLifetimePolicy::lifetime)
                .map(it -> Lifetime.configured("Lifetime until then", it, "ACC-5"));
        if (TokenLifetimePolicy.counts(assignee, now) && (replaced.isPresent() || !ConditionalAccess.isEnabled(now))) {
            Lifetime least = replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST);
            Lifetime greatest = replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST);
            out.by(Bound.atLeast(least, lifetime)).warns("ACC-5", "shortened");
            out.by(Bound.atMost(greatest, lifetime)).warns("ACC-5", "lengthened");
        }
    }

    private static void outlive(Validity validity, ScriptStarted script, Findings out) {
        boolean said = validity.end().isPresent()
                || validity.greatest().filter(it -> !script.within(it).holds()).isPresent();
        out.perhapsUnless(said).by(validity.least().map(script::within)).advises("ACC-10", "ends before the script");
    }
}
