package sessionspec.core;

/** What happens to a user or a device and concerns cookies that AD FS has issued. */
public enum AdfsChange {
    PASSWORD_CHANGED,
    /** An administrator disables it, as lost or stolen. */
    DEVICE_DISABLED,
    DEVICE_UNREGISTERED,
    USER_UNREGISTERED,
    USER_REGISTERED_AGAIN,
    CERTIFICATE_MISSING,
    CERTIFICATE_ALTERED,
    /** A violation that revokes the session at Microsoft Entra ID and is not among the conditions of AD FS. */
    OTHER_VIOLATION;

    /** Whether it happens to the device or to its registration. */
    boolean concernsDevice() {
        return this != PASSWORD_CHANGED && this != OTHER_VIOLATION;
    }
}
