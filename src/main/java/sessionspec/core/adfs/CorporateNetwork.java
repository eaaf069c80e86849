package sessionspec.core.adfs;

import sessionspec.core.kernel.OfUser;

/** Whether a user is outside the corporate network; inside, unless something was said. */
public record CorporateNetwork(String user, boolean outside) implements OfUser {}
