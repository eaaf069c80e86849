package sessionspec.core.tenant;

import sessionspec.core.kernel.Fact;

/** The tenant has a licence. */
public record Licensed(Licence licence) implements Fact {}
