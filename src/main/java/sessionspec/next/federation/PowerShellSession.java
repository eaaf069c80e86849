package sessionspec.next.federation;

import sessionspec.next.kernel.Fact;

/** The PowerShell session that the administrator works in. */
record PowerShellSession(boolean connected) implements Fact {}
