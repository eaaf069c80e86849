package sessionspec.core.kernel;

import java.util.Optional;

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

    /**
     * Whether it counts as managed (DEV-7), by what is known of its compliance: nobody says of a hybrid joined one that is not
     * compliant, of a compliant one that is not registered, and of any that is registered while that is unknown.
     */
    public Optional<Boolean> managed(Optional<Boolean> compliant) {
        return switch (join) {
            case REGISTERED, JOINED -> compliant;
            case HYBRID_JOINED -> compliant.filter(it -> it);
            case UNREGISTERED, PERSONAL -> compliant.equals(Optional.of(true)) ? Optional.empty() : Optional.of(false);
        };
    }

    /** Whether logging in to the device is a sign-in with a Microsoft Entra account. */
    public boolean signsInWithEntraAccount() {
        return join == Join.JOINED || join == Join.HYBRID_JOINED;
    }
}
