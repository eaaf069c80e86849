package sessionspec.core.kernel;

import java.util.Map;
import java.util.Set;

/**
 * An application that relies on Microsoft Entra ID.
 *
 * @param name            as the documents write it
 * @param protocol        how it asks for sign-ins
 * @param publisher       whose it is, as far as a document's advice depends on it
 * @param keepsOwnCookies whether it keeps a session of its own instead of asking again
 * @param redirectsBack   whether it regularly sends the client back to Microsoft Entra ID
 */
public record App(String name, Protocol protocol, Publisher publisher, boolean keepsOwnCookies, boolean redirectsBack) {

    public enum Protocol {
        OAUTH2,
        OIDC,
        SAML,
        OTHER,
        WS_FEDERATION
    }

    public enum Publisher {
        /** Part of the Microsoft 365 stack. */
        MICROSOFT_365,
        /** The portals in which Azure and Microsoft Entra are administered. */
        MICROSOFT_ADMIN_PORTAL,
        /** Microsoft's own, of which nobody says whether they belong to the Microsoft 365 stack. */
        MICROSOFT_UNPLACED,
        NON_MICROSOFT
    }

    /** Names of the portals in which Azure and Microsoft Entra are administered. */
    public static final Set<String> ADMIN_PORTALS = Set.of("Azure portal", "Microsoft Entra admin center");

    /** Microsoft's apps on devices that go by no name of their own. */
    private static final Set<String> UNNAMED =
            Set.of("a Microsoft app for Windows", "a Microsoft app for Mac", "a Microsoft mobile app");

    /** What those that have a name may use. */
    private static final Map<String, Set<String>> SERVICES = Map.of(
            "Outlook", Set.of("Exchange Online", "Microsoft Graph"),
            "OneDrive", Set.of("SharePoint Online"),
            "Teams", Set.of("Teams web client", "Microsoft Graph"));

    /** Whether it is an app of Microsoft's on devices that may be a way to the other one, which nobody says. */
    public boolean mayUse(App other) {
        boolean service = other.publisher == Publisher.MICROSOFT_365 || other.publisher == Publisher.MICROSOFT_UNPLACED;
        return (UNNAMED.contains(name) && service)
                || SERVICES.getOrDefault(name, Set.of()).contains(other.name);
    }
}
