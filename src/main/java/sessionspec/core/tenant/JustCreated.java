package sessionspec.core.tenant;

import sessionspec.core.kernel.Fact;

/** The tenant was just created: whatever nobody has switched is as the documents have it for a new one. */
public record JustCreated() implements Fact {}
