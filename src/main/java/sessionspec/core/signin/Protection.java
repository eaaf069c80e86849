package sessionspec.core.signin;

/** How Conditional Access protects an app that a browser opens. */
public enum Protection {
    /** By a policy that looks at the device. */
    DEVICE_CHECK,
    APP_ENFORCED_RESTRICTIONS,
    /** By any policy; the identity that asks is that of the browser's profile. */
    FOR_THE_PROFILE_USER,
    /** By any policy; the identity that asks is not that of the browser's profile. */
    FOR_ANOTHER_USER
}
