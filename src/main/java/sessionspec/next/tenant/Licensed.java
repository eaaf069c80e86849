package sessionspec.next.tenant;

import sessionspec.next.kernel.Fact;

/** The tenant has a licence. */
public record Licensed(Licence licence) implements Fact {}
