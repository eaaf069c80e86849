package sessionspec.next.tokens;

import sessionspec.next.kernel.Device;
import sessionspec.next.kernel.Fact;

/** Whether a device counts as managed. */
record Management(Device device, boolean managed) implements Fact {

    @Override
    public Object key() {
        return device;
    }
}
