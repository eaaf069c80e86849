package sessionspec.core.adfs;

import sessionspec.core.kernel.Fact;

/**
 * Of which requests AD FS is set to require MFA.
 *
 * @param anywhere of all, rather than of those from outside the corporate network only
 */
public record MfaScope(boolean anywhere) implements Fact {}
