package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sessionspec.core.AdfsCookie.Kind;
import sessionspec.core.Arithmetic.Cutoff;
import sessionspec.core.Arithmetic.Span;

/**
 * Refresh tokens of AD FS, and the tokens for applications. Implements ADT-1 (for one application), ADT-2 (ends with its cookie), ADT-3 (maximum), ADT-4
 * (sliding window), ADT-5 (a new one only if it is valid for longer), ADT-6 (none for session SSO), ADT-7 (how
 * long a token lives) and ADT-8 (revocation, of which nothing is said).
 */
final class AdfsTokens implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.AdfsRequested request
                && request.refreshToken()
                && AdfsSingleSignOn.accepts(state, tenant, event)) {
            return List.of(alive(state.adfs(), request)
                    .map(older ->
                            replacing(older, candidate(state.adfs(), request).orElseThrow()))
                    .orElse(Finding.of("ADT-1", Outcome.RENEWED, Reason.ADFS_FIRST_REFRESH_TOKEN)));
        } else if (event instanceof Event.AdfsRefreshTokenPresented presented) {
            return state.adfs()
                    .refreshToken()
                    .filter(token -> token.app().equals(presented.app()))
                    .map(token -> onPresentation(token, state.adfs(), tenant.adfs(), presented.at()))
                    .orElse(List.of(Finding.refused("ADT-1", Reason.ADFS_NO_REFRESH_TOKEN_OF_APP)));
        } else if (event.is(EventKind.ADFS_TOKEN_PRESENTED)) {
            return List.of(state.adfs()
                    .token()
                    .map(issued -> Span.of(Lifetimes.ADFS_TOKEN, issued, event.at()))
                    .map(span -> Finding.of(
                            "ADT-7", span, Reason.ADFS_TOKEN_VALID, Outcome.REFUSED, Reason.ADFS_TOKEN_EXPIRED))
                    .orElse(Finding.refused("ADT-7", Reason.ADFS_NO_TOKEN)));
        }
        return List.of();
    }

    /** The refresh token that the event brings if a new one is issued. */
    static Optional<AdfsRefreshToken> candidate(AdfsSession session, Event event) {
        if (event instanceof Event.AdfsRequested request) {
            return session.cookie().map(cookie -> {
                Optional<AdfsRefreshToken> same = alive(session, request).filter(old -> old.ofSameSignIn(cookie));
                Instant first = same.map(AdfsRefreshToken::first).orElse(request.at());
                return new AdfsRefreshToken(request.app(), first, request.at(), cookie, false);
            });
        }
        return session.refreshToken().map(token -> token.renewedAt(event.at()));
    }

    private static Optional<AdfsRefreshToken> alive(AdfsSession session, Event.AdfsRequested request) {
        return session.refreshToken().filter(token -> token.app().equals(request.app()) && token.holds(request.at()));
    }

    private static List<Finding> onPresentation(
            AdfsRefreshToken token, AdfsSession session, AdfsFarm farm, Instant at) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                AdfsPeriods.leftOpen(token.basis(), token.basis().farm(), at)
                        ? AdfsPeriods.NOT_STATED
                        : judged("ADT-2", token.ofCookie(at)));
        findings.add(judged("ADT-3", token.maximum(at)));
        findings.add(judged("ADT-4", token.window(at)));
        if (token.holds(at)) {
            findings.add(Finding.met("ADT-1", Reason.ADFS_REFRESH_TOKEN_OF_APP));
            findings.add(replacing(token, token.renewedAt(at)));
        }
        if (token.doubtful() || AdfsRevocation.concerns(session.holding(Optional.of(token.basis())), farm)) {
            findings.add(Finding.open("ADT-8", Reason.ADFS_REFRESH_TOKEN_NOT_STATED));
        }
        return findings;
    }

    private static Finding replacing(AdfsRefreshToken older, AdfsRefreshToken newer) {
        if (older.basis().kind() == Kind.SESSION && older.ofSameSignIn(newer.basis())) {
            return Finding.of("ADT-6", Outcome.NOT_RENEWED, Reason.ADFS_REFRESH_TOKEN_OF_SESSION_SSO);
        }
        Cutoff end = new Cutoff("End of the refresh token before", older.end(), newer.end(), "ADT-5");
        Finding finding = newer.end().isAfter(older.end())
                ? Finding.of("ADT-5", Outcome.RENEWED, Reason.ADFS_REFRESH_TOKEN_LONGER)
                : Finding.of("ADT-5", Outcome.NOT_RENEWED, Reason.ADFS_REFRESH_TOKEN_NOT_LONGER);
        return finding.by(end);
    }

    private static Finding judged(String rule, Span span) {
        return Finding.of(
                rule, span, Reason.ADFS_REFRESH_TOKEN_VALID, Outcome.REFUSED, Reason.ADFS_REFRESH_TOKEN_EXPIRED);
    }
}
