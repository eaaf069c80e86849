package sessionspec.core.kernel;

/**
 * A device.
 *
 * @param join how Microsoft Entra ID knows it
 * @param name tells it apart from others that are known likewise; empty for the one that a story calls "the" device
 */
public record Device(Join join, String name) {

    /** How Microsoft Entra ID knows a device. */
    public enum Join {
        /** Not known to Microsoft Entra ID, and not said to be the user's own. */
        UNREGISTERED,
        /** The user's own, not known to Microsoft Entra ID. */
        PERSONAL,
        REGISTERED,
        JOINED,
        HYBRID_JOINED
    }

    /** The one that a story calls "the" device. */
    public Device(Join join) {
        this(join, "");
    }

    /** Whether Microsoft Entra ID knows it, in whatever way. */
    public boolean isRegistered() {
        return join != Join.UNREGISTERED && join != Join.PERSONAL;
    }

    /** Whether this is so of the device as Microsoft Entra ID knows it; what else is so of it is told or measured. */
    public boolean is(Circumstance circumstance) {
        return switch (circumstance) {
            case NON_REGISTERED_DEVICE, NON_MANAGED_DEVICE, UNMANAGED_OR_SHARED_DEVICE -> !isRegistered();
            case MANAGED_DEVICE -> join == Join.HYBRID_JOINED;
            default -> false;
        };
    }

    /** Whether logging in to the device is a sign-in with a Microsoft Entra account. */
    public boolean signsInWithEntraAccount() {
        return join == Join.JOINED || join == Join.HYBRID_JOINED;
    }
}
