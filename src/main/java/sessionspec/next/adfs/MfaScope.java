package sessionspec.next.adfs;

import sessionspec.next.kernel.Fact;

/** Of which requests AD FS is set to require MFA. */
public record MfaScope(Requests requests) implements Fact {

    public enum Requests {
        OUTSIDE,
        ANYWHERE
    }
}
