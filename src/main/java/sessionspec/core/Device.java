package sessionspec.core;

/** How Microsoft Entra ID knows the device. */
public enum Device {
    /** Not known to Microsoft Entra ID, and not said to be the user's own. */
    UNREGISTERED,
    /** The user's own, not known to Microsoft Entra ID. */
    PERSONAL,
    REGISTERED,
    JOINED,
    HYBRID_JOINED;

    /** Whether Microsoft Entra ID knows it, in whatever way. */
    boolean isRegistered() {
        return this != UNREGISTERED && this != PERSONAL;
    }

    /** Whether logging in to the device is a sign-in with a Microsoft Entra account. */
    boolean signsInWithEntraAccount() {
        return this == JOINED || this == HYBRID_JOINED;
    }
}
