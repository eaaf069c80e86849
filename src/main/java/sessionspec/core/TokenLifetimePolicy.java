package sessionspec.core;

/**
 * A configurable token lifetime policy.
 *
 * @param target what it covers
 * @param tokens which tokens it sets a lifetime for
 */
public record TokenLifetimePolicy(Target target, Tokens tokens) {

    public enum Tokens {
        ACCESS_ID_OR_SAML,
        REFRESH_OR_SESSION
    }
}
