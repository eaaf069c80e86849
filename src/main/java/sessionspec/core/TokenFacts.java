package sessionspec.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts about tokens and their configured lifetimes.
 *
 * @param settings                lifetimes that administrators set, one for each object
 * @param tokens                  the tokens held, one of each kind
 * @param sso                     the SSO session token, once it is decided whether it is persistent
 * @param sessionTokenInactivity  the Max Inactive Time that was configured for session tokens
 * @param matchedSession          the app's session that lasts as long as the ID token
 */
public record TokenFacts(
        List<LifetimeSetting> settings,
        List<Token> tokens,
        Optional<SsoToken> sso,
        Optional<Duration> sessionTokenInactivity,
        Optional<SessionState.Issued> matchedSession) {

    /** Nothing is configured, and no token was issued. */
    public static final TokenFacts NONE =
            new TokenFacts(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** An AccessTokenLifetime and what it is assigned to. */
    public record LifetimeSetting(Assignee assignee, Duration lifetime) {}

    /**
     * A token as it was issued.
     *
     * @param configured whether a policy set the lifetime, rather than the default
     */
    public record Token(TokenRequest request, Instant issued, Duration lifetime, boolean configured) {

        /** End of the validity of a SAML token, as its conditions state it. */
        public Instant notOnOrAfter() {
            return configured ? end().plus(Lifetimes.SAML_CLOCK_SKEW.length()) : end();
        }

        /** End of the subject confirmation of a SAML token. */
        public Optional<Instant> subjectConfirmationNotOnOrAfter() {
            return request.subjectConfirmation().map(issued::plus);
        }

        Instant end() {
            return issued.plus(lifetime);
        }
    }

    /**
     * An SSO session token.
     *
     * @param lastUse    when it was issued or last used
     * @param configured its Max Inactive Time, where it is not the default
     */
    public record SsoToken(boolean persistent, Instant lastUse, Optional<Duration> configured) {}

    public Optional<Token> token(TokenKind kind) {
        return tokens.stream().filter(token -> token.request().kind() == kind).findFirst();
    }

    /** The settings as policies, by what they cover. */
    List<TokenLifetimePolicy> asPolicies() {
        return settings.stream()
                .map(setting -> new TokenLifetimePolicy(
                        setting.assignee().target(), TokenLifetimePolicy.Tokens.ACCESS_ID_OR_SAML))
                .toList();
    }

    Optional<LifetimeSetting> settingOf(Assignee assignee) {
        return settings.stream()
                .filter(setting -> setting.assignee().equals(assignee))
                .findFirst();
    }

    /** The setting in place of that of the same object, and of the same policy as long as it was not assigned. */
    TokenFacts with(LifetimeSetting setting) {
        List<LifetimeSetting> all = new ArrayList<>(settings);
        all.removeIf(other -> other.assignee().equals(setting.assignee())
                || other.equals(new LifetimeSetting(Assignee.NONE, setting.lifetime())));
        all.add(setting);
        return new TokenFacts(List.copyOf(all), tokens, sso, sessionTokenInactivity, matchedSession);
    }

    TokenFacts with(Token token) {
        List<Token> all = new ArrayList<>(tokens);
        all.removeIf(other -> other.request().kind() == token.request().kind());
        all.add(token);
        return new TokenFacts(settings, List.copyOf(all), sso, sessionTokenInactivity, matchedSession);
    }

    TokenFacts with(Optional<SsoToken> token) {
        return new TokenFacts(settings, tokens, token, sessionTokenInactivity, matchedSession);
    }

    TokenFacts withSessionTokenInactivity(Duration period) {
        return new TokenFacts(settings, tokens, sso, Optional.of(period), matchedSession);
    }

    TokenFacts matching(SessionState.Issued session) {
        return new TokenFacts(settings, tokens, sso, sessionTokenInactivity, Optional.of(session));
    }
}
