package sessionspec.core.adfs;

import sessionspec.core.kernel.Fact;

/** Of which requests AD FS is set to require MFA. */
public record MfaScope(Requests requests) implements Fact {

    public enum Requests {
        OUTSIDE,
        ANYWHERE
    }
}
