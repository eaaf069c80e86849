package sessionspec.core.federation;

import sessionspec.core.kernel.Fact;

/**
 * The PowerShell session that an administrator works in.
 *
 * @param connected whether it is connected with the administrator's account
 */
public record PowerShellSession(boolean connected) implements Fact {}
