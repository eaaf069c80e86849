package sessionspec.core.kernel;

/** What a policy can single out about a request, besides its app and its user. */
public enum Circumstance {
    UNMANAGED_OR_SHARED_DEVICE,
    SHARED_DEVICE,
    EXTERNAL_NETWORK,
    HIGH_IMPACT_USER,
    CRITICAL_APPLICATION,
    SENSITIVE_APPLICATION,
    VPN_OR_NETWORK_AS_A_SERVICE,
    ROLE_ELEVATION,
    AZURE_VIRTUAL_DESKTOP,
    RISKY_USER,
    RISKY_SIGN_IN,
    INTUNE_ENROLLMENT,
    // scenarios of reauthentication
    MANAGED_DEVICE,
    MANAGED_APPLICATION,
    NON_MANAGED_DEVICE,
    NON_REGISTERED_DEVICE,
    BROWSER_OF_NON_MANAGED_DEVICE,
    /** The app has lost its cookies and so sends the client back to Microsoft Entra ID. */
    APP_COOKIES_LOST;

    /** Whether whatever is said of the other holds of this one, which is the same or a narrower one. */
    public boolean isCaseOf(Circumstance other) {
        return this == other
                || switch (this) {
                    case BROWSER_OF_NON_MANAGED_DEVICE -> NON_MANAGED_DEVICE.isCaseOf(other);
                    case NON_MANAGED_DEVICE, SHARED_DEVICE -> other == UNMANAGED_OR_SHARED_DEVICE;
                    default -> false;
                };
    }
}
