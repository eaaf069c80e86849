package sessionspec.core;

/** What a finding or a decision comes to, in rising severity: the most severe outcome decides. */
public enum Outcome {
    /** Nothing stands in the way. */
    SATISFIED,
    /** A token kept its old refresh time. */
    NOT_RENEWED,
    /** A token was refreshed. */
    RENEWED,
    /** A document recommends a different configuration. */
    ADVISED,
    /** A document warns of harm from this configuration. */
    WARNED,
    /** The documents do not say. */
    UNSPECIFIED,
    /** A prompt is due, and put off to the next interaction. */
    DEFERRED,
    /** The user is asked to sign in. */
    PROMPT,
    /** The user is sent back to the original identity provider. */
    REDIRECT_TO_IDP,
    /** The request is turned down. */
    REFUSED
}
