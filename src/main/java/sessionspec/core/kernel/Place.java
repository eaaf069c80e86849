package sessionspec.core.kernel;

/**
 * Whose and where.
 *
 * @param user   who
 * @param device on which device
 * @param spot   in which browser of it, or in its apps
 */
public record Place(String user, Device device, String spot) {

    /** The browser that a story calls "the" browser. */
    public static final String BROWSER = "browser";

    /** The programs that are no browser. */
    public static final String APPS = "apps";

    public boolean isBrowser() {
        return !spot.equals(APPS);
    }

    /** The same user there, in the apps of the same device. */
    public Place inApps() {
        return new Place(user, device, APPS);
    }

    /** Whether it is the same user on the same device. */
    public boolean sharesDevice(Place other) {
        return user.equals(other.user) && device.equals(other.device);
    }
}
