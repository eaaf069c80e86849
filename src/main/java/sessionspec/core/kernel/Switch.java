package sessionspec.core.kernel;

/** Where a user goes on to by single sign-on. */
public enum Switch {
    ANOTHER_APP,
    ANOTHER_MOBILE_APP,
    MOBILE_BROWSER_FROM_APP,
    MOBILE_APP_FROM_BROWSER;

    public boolean mobile() {
        return this != ANOTHER_APP;
    }
}
