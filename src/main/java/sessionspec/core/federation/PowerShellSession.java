package sessionspec.core.federation;

import sessionspec.core.kernel.Fact;

/** The PowerShell session that the administrator works in. */
record PowerShellSession(boolean connected) implements Fact {}
