package sessionspec.core.kernel;

/** What a user holds on a device. */
public interface Artifact extends Fact {

    String user();

    Device device();

    /** Whether it stands for the user's session with Microsoft Entra ID, and ends when that is revoked. */
    default boolean isOfSession() {
        return true;
    }
}
