package sessionspec.core.kernel;

/** What a prompt asks for. */
public enum Factor {
    FIRST_FACTOR,
    MFA
}
