package sessionspec.core.kernel;

/** Where the value of a lifetime comes from. */
public enum Origin {
    /** A document prints the value. */
    QUOTED,
    /** It follows from values that documents print. */
    DERIVED,
    /** No document prints it; an interpretation says why we took it. */
    ASSUMED,
    /** An administrator's setting in an example, whether or not a document names the same value. */
    CONFIGURED
}
