package sessionspec.core.signin;

import sessionspec.core.kernel.Fact;

/**
 * Whether the browser in which an app was last opened has authenticated its device.
 *
 * @param shown whether it has
 */
record DeviceAuthentication(boolean shown) implements Fact {}
