package sessionspec.core.signin;

import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact;

/** What the compliance of a device was last measured to be. */
public record Compliance(Device device, boolean compliant) implements Fact.OfDevice {}
