package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.AdfsCookie.Kind;
import sessionspec.core.Arithmetic.Cutoff;
import sessionspec.core.Arithmetic.Span;

/**
 * Refresh tokens of AD FS. Implements ADT-1 (for one application), ADT-2 (ends with its cookie), ADT-3 (maximum), ADT-4
 * (sliding window), ADT-5 (a new one only if it is valid for longer), ADT-6 (none for session SSO) and ADT-8
 * (revocation, of which nothing is said).
 */
final class AdfsRefreshTokens implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.AdfsRequested request
                && request.refreshToken()
                && AdfsSingleSignOn.accepts(state, tenant, event)) {
            return onRequest(state.adfs(), request);
        } else if (event instanceof Event.AdfsRefreshTokenPresented presented) {
            return onPresentation(state.adfs(), tenant.adfs(), presented);
        }
        return List.of();
    }

    /** The refresh token that the event brings if a new one is issued. */
    static Optional<AdfsRefreshToken> candidate(AdfsSession session, Event event) {
        if (event instanceof Event.AdfsRequested request) {
            return session.cookie().map(cookie -> {
                Optional<AdfsRefreshToken> same =
                        alive(session, request.app(), request.at()).filter(old -> ofSameSignIn(old, cookie));
                Instant first = same.map(AdfsRefreshToken::first).orElse(request.at());
                return new AdfsRefreshToken(request.app(), first, request.at(), cookie, false);
            });
        }
        return session.refreshToken().map(token -> token.renewedAt(event.at()));
    }

    private static List<Finding> onRequest(AdfsSession session, Event.AdfsRequested request) {
        AdfsRefreshToken newer = candidate(session, request).orElseThrow();
        Optional<AdfsRefreshToken> older = alive(session, request.app(), request.at());
        return List.of(
                older.isEmpty()
                        ? Finding.of("ADT-1", Outcome.RENEWED, Reason.ADFS_FIRST_REFRESH_TOKEN)
                        : replacing(older.get(), newer));
    }

    private static List<Finding> onPresentation(
            AdfsSession session, AdfsFarm farm, Event.AdfsRefreshTokenPresented presented) {
        Optional<AdfsRefreshToken> held =
                session.refreshToken().filter(token -> token.app().equals(presented.app()));
        if (held.isEmpty()) {
            return List.of(Finding.of("ADT-1", Outcome.REFUSED, Reason.ADFS_NO_REFRESH_TOKEN_OF_APP));
        }
        AdfsRefreshToken token = held.get();
        List<Finding> findings = new ArrayList<>();
        findings.add(judged("ADT-2", ofCookie(token, presented.at())));
        findings.add(judged("ADT-3", maximum(token, presented.at())));
        findings.add(judged("ADT-4", window(token, presented.at())));
        if (holds(token, presented.at())) {
            findings.add(Finding.of("ADT-1", Outcome.SATISFIED, Reason.ADFS_REFRESH_TOKEN_OF_APP));
            findings.add(replacing(token, token.renewedAt(presented.at())));
        }
        findings.addAll(AdfsPeriods.silence(token.basis(), token.basis().farm()));
        if (token.doubtful() || AdfsRevocation.concerns(session.holding(Optional.of(token.basis())), farm)) {
            findings.add(Finding.of("ADT-8", Outcome.UNSPECIFIED, Reason.ADFS_REFRESH_TOKEN_NOT_STATED));
        }
        return findings;
    }

    private static Finding replacing(AdfsRefreshToken older, AdfsRefreshToken newer) {
        if (older.basis().kind() == Kind.SESSION && ofSameSignIn(older, newer.basis())) {
            return Finding.of("ADT-6", Outcome.NOT_RENEWED, Reason.ADFS_REFRESH_TOKEN_OF_SESSION_SSO);
        }
        Cutoff end = new Cutoff("End of the refresh token before", end(older), end(newer), "ADT-5");
        return end(newer).isAfter(end(older))
                ? Finding.of("ADT-5", Outcome.RENEWED, Reason.ADFS_REFRESH_TOKEN_LONGER, end)
                : Finding.of("ADT-5", Outcome.NOT_RENEWED, Reason.ADFS_REFRESH_TOKEN_NOT_LONGER, end);
    }

    private static Optional<AdfsRefreshToken> alive(AdfsSession session, String app, Instant at) {
        return session.refreshToken().filter(token -> token.app().equals(app) && holds(token, at));
    }

    private static boolean ofSameSignIn(AdfsRefreshToken token, AdfsCookie cookie) {
        return token.basis().issued().equals(cookie.issued());
    }

    private static boolean holds(AdfsRefreshToken token, Instant at) {
        return at.isBefore(end(token));
    }

    private static Instant end(AdfsRefreshToken token) {
        Instant end = ofCookie(token, token.issued()).until();
        for (Span span : List.of(maximum(token, token.issued()), window(token, token.issued()))) {
            end = span.until().isBefore(end) ? span.until() : end;
        }
        return end;
    }

    private static Span ofCookie(AdfsRefreshToken token, Instant at) {
        return Span.of(
                AdfsPeriods.longest(token.basis(), token.basis().farm()),
                token.basis().issued(),
                at);
    }

    private static Span maximum(AdfsRefreshToken token, Instant at) {
        return Span.of(Lifetimes.REFRESH_TOKEN_MAXIMUM, token.first(), at);
    }

    private static Span window(AdfsRefreshToken token, Instant at) {
        return Span.of(Lifetimes.REFRESH_TOKEN_WINDOW, token.issued(), at);
    }

    private static Finding judged(String rule, Span span) {
        return span.holds()
                ? Finding.of(rule, Outcome.SATISFIED, Reason.ADFS_REFRESH_TOKEN_VALID, span)
                : Finding.of(rule, Outcome.REFUSED, Reason.ADFS_REFRESH_TOKEN_EXPIRED, span);
    }
}
