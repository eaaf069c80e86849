package sessionspec.next.tokens;

import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Fact;

/** What the compliance of a device was last measured to be. */
record Compliance(Device device, boolean compliant) implements Fact {

    @Override
    public Object key() {
        return device;
    }
}
