package sessionspec.core.tokens;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.core.kernel.Answer;
import sessionspec.core.kernel.Arithmetic.Bound;
import sessionspec.core.kernel.Arithmetic.Span;
import sessionspec.core.kernel.Control;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Findings;
import sessionspec.core.kernel.Lifetime;
import sessionspec.core.kernel.Lifetimes;
import sessionspec.core.kernel.Occasion;
import sessionspec.core.kernel.Setting;
import sessionspec.core.signin.Change;
import sessionspec.core.signin.PostureChanged;
import sessionspec.core.signin.Revocation;
import sessionspec.core.tenant.ConditionalAccess;
import sessionspec.core.tokens.DeviceEvent.ComplianceMeasured;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenEvent.ScriptStarted;
import sessionspec.core.tokens.TokenLifetimeEvent.TokenLifetimeSet;

/**
 * What an access token opens and for how long: ACC-1 (binding), ACC-2 (expiry), ACC-3 (theft), ACC-4 and ACC-12
 * (revocation), ACC-5 (the trade-off), ACC-6 to ACC-9 (the default), ACC-10 and ACC-11 (scripts).
 */
public final class AccessTokens implements Control {

    private static final Needed TOKEN = new Needed(TokenKind.ACCESS);
    private static final Setting<Boolean> EXTENDED = new Setting<>("library extends tokens", "", Boolean.class);

    @Override
    public Set<Class<? extends Event>> concerns() {
        return Set.of(
                TokenRequested.class,
                EntraTokenPresented.class,
                PostureChanged.class,
                ComplianceMeasured.class,
                TokenLifetimeSet.class,
                ScriptStarted.class);
    }

    @Override
    public void passes(Occasion now, Findings out) {
        Token.all(TokenKind.ACCESS, now).forEach(token -> token.passes("ACC-2", now, out));
    }

    @Override
    public void settles(Occasion now, Findings out) {
        TokenRequested.of(TokenKind.ACCESS, now).ifPresent(request -> {
            DrawnLifetime range = DrawnLifetime.of(request);
            out.settles(range.rule(), "drawn", Validity.SETTING, range.validity(request));
            if (!request.negotiatesCae() && ConditionalAccess.isEnabled(now)) {
                out.outranks("ACC-8", "Conditional Access", Validity.SETTING, "ACC-6");
            }
        });
        now.event(ScriptStarted.class)
                .filter(ScriptStarted::libraryExtends)
                .ifPresent(it -> out.settles("ACC-11", "library", EXTENDED, true));
    }

    @Override
    public void ends(Occasion now, Findings out) {
        PostureChanged.in(now)
                .filter(changed -> out.setting(Revocation.SEEN).orElse(true))
                .ifPresent(changed -> Token.all(TokenKind.ACCESS, now)
                        .filter(token -> token.user().equals(changed.user()))
                        .filter(token -> changed.change() != Change.DEVICE_NONCOMPLIANT
                                || token.device().equals(changed.device()))
                        .forEach(token -> revoked(token, changed.change(), out)));
        EntraTokenPresented.of(TokenKind.ACCESS, now)
                .ifPresent(shown -> Token.all(shown, now).forEach(token -> average(token, now, out)));
    }

    private static void revoked(Token token, Change change, Findings out) {
        if (token.request().negotiatesCae()) {
            out.perhaps().ends("ACC-12", "revoked", token);
        } else {
            String rule = change == Change.SESSIONS_REVOKED ? "ACC-2" : "ACC-4";
            out.denied().ends(rule, "revoked", token);
        }
    }

    private static void average(Token token, Occasion now, Findings out) {
        if (token.isByDefault() && !token.request().negotiatesCae()) {
            Span span = now.span(
                    Lifetimes.ACCESS_TOKEN_DEFAULT_AVERAGE, token.request().at());
            out.by(span).denies("ACC-7", "average", forced -> forced.expires("ACC-7", "average", token, span));
        }
    }

    /** A draw is judged where nothing but it says how long the token lasts. */
    @Override
    public void asks(Occasion now, Findings out) {
        EntraTokenPresented.of(TokenKind.ACCESS, now).ifPresent(shown -> out.asks("ACC-1", "presented", TOKEN));
        TokenRequested.of(TokenKind.ACCESS, now).ifPresent(request -> {
            DrawnLifetime range = DrawnLifetime.of(request);
            if (out.values(Validity.SETTING).equals(List.of(range.validity(request)))) {
                range.bounds(request).forEach(bound -> out.by(bound).refuses(range.rule(), "range"));
            }
        });
    }

    @Override
    public void meets(Occasion now, Findings out) {
        EntraTokenPresented.of(TokenKind.ACCESS, now)
                .ifPresent(shown -> Token.all(shown, now)
                        .forEach(token -> out.meets(shown.stolen() ? "ACC-3" : "ACC-2", "valid", TOKEN, token)));
    }

    @Override
    public void does(Occasion now, Findings out) {
        if (out.answer().is(Answer.Kind.LET_IN)) {
            TokenRequested.of(TokenKind.ACCESS, now)
                    .ifPresent(request -> out.gives("ACC-1", "issued", new Token(request, Validity.settled(out))));
            now.event(TokenLifetimeSet.class).ifPresent(set -> weigh(set, now, out));
        }
        now.event(ScriptStarted.class)
                .filter(script -> out.setting(EXTENDED).isEmpty())
                .ifPresent(script -> Token.all(TokenKind.ACCESS, now)
                        .filter(script::has)
                        .forEach(token -> outlives(token.validity(), script, out)));
    }

    /** Against the policy that is replaced, or else against the range of the defaults, where one is stated. */
    private static void weigh(TokenLifetimeSet set, Occasion now, Findings out) {
        Optional<Lifetime> replaced = TokenLifetimePolicy.of(set.assignee(), now)
                .flatMap(TokenLifetimePolicy::lifetime)
                .map(it -> Lifetime.configured("Lifetime until then", it, "ACC-5"));
        if (TokenLifetimePolicy.counts(set.assignee(), now)
                && (replaced.isPresent() || !ConditionalAccess.isEnabled(now))) {
            Lifetime least = replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_LEAST);
            Lifetime greatest = replaced.orElse(Lifetimes.ACCESS_TOKEN_DEFAULT_GREATEST);
            out.by(set.lifetime().map(it -> Bound.atLeast(least, it))).warns("ACC-5", "shortened");
            out.by(set.lifetime().map(it -> Bound.atMost(greatest, it))).warns("ACC-5", "lengthened");
        }
    }

    private static void outlives(Validity validity, ScriptStarted script, Findings out) {
        boolean open = validity.end().isEmpty()
                && validity.greatest().map(script::within).map(Span::holds).orElse(true);
        out.perhapsUnless(!open).by(validity.least().map(script::within)).advises("ACC-10", "ends before the script");
    }
}
