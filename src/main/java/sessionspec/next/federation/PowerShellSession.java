package sessionspec.next.federation;

import sessionspec.next.kernel.Fact;

/**
 * The PowerShell session that an administrator works in.
 *
 * @param connected whether it is connected with the administrator's account
 */
public record PowerShellSession(boolean connected) implements Fact {}
