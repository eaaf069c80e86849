package sessionspec.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sessionspec.core.Arithmetic.Span;
import sessionspec.core.TokenFacts.SsoToken;

/**
 * How long the SSO session token of a browser stands in for a sign-in. Implements SST-1 and SST-2 (Max Inactive Time),
 * SST-3 (each use extends it), SST-4 (Conditional Access instead), SML-5 (SAML requests answered silently) and RTL-3 (a
 * Max Inactive Time from before the retirement).
 */
final class SsoSessionToken implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (state.tokens().sso().isEmpty()) {
            return state.browser() == SessionState.Browser.ENDED
                            && event instanceof Event.TokenRequested requested
                            && requested.request().kind() == TokenKind.SAML
                    ? List.of(Finding.asks("SML-5", Reason.SSO_TOKEN_CANNOT_ANSWER, Factor.FIRST_FACTOR))
                    : List.of();
        } else if (event instanceof Event.AccessRequested request && request.client() == Client.BROWSER) {
            return onUse(state.tokens().sso().get(), tenant, request);
        } else if (event instanceof Event.TokenRequested requested
                && requested.request().client() == Client.BROWSER
                && state.violation().isEmpty()) {
            return onRequest(state.tokens().sso().get(), tenant, requested);
        }
        return List.of();
    }

    private static List<Finding> onRequest(SsoToken token, Tenant tenant, Event.TokenRequested requested) {
        List<Finding> findings = new ArrayList<>(onUse(token, tenant, requested.asAccess()));
        if (requested.request().kind() == TokenKind.SAML) {
            findings.add(Finding.met("SML-5", answer(token, tenant, requested)));
        }
        return findings;
    }

    private static Reason answer(SsoToken token, Tenant tenant, Event.TokenRequested requested) {
        if (!PolicyScope.inForce(tenant, requested.asAccess()).isEmpty()) {
            return Reason.SIGN_IN_FREQUENCY_DECIDES_INSTEAD;
        }
        return span(token, requested.at()).holds() ? Reason.SSO_TOKEN_ANSWERS : Reason.SSO_TOKEN_CANNOT_ANSWER;
    }

    private static List<Finding> onUse(SsoToken token, Tenant tenant, Event.AccessRequested request) {
        if (!PolicyScope.inForce(tenant, request).isEmpty()) {
            return List.of(Finding.met("SST-4", Reason.SIGN_IN_FREQUENCY_DECIDES_INSTEAD));
        }
        Span span = span(token, request.at());
        String rule = span.lifetime().rule();
        Finding valid = Finding.of(rule, span, Reason.SSO_TOKEN_VALID, Outcome.PROMPT, Reason.SSO_TOKEN_EXPIRED)
                .asking(Factor.FIRST_FACTOR);
        return span.holds() ? List.of(valid, Finding.met("SST-3", Reason.SSO_TOKEN_EXTENDED)) : List.of(valid);
    }

    static Span span(SsoToken token, Instant at) {
        Lifetime byDefault =
                token.persistent() ? Lifetimes.PERSISTENT_SESSION_TOKEN : Lifetimes.NON_PERSISTENT_SESSION_TOKEN;
        Lifetime lifetime = token.configured()
                .map(period -> Lifetime.configured("Configured Max Inactive Time", period, "RTL-3"))
                .orElse(byDefault);
        return Span.of(lifetime, token.lastUse(), at);
    }
}
