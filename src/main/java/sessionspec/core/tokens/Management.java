package sessionspec.core.tokens;

import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Fact;

/** Whether a device counts as managed. */
record Management(Device device, boolean managed) implements Fact {

    @Override
    public Object key() {
        return device;
    }
}
