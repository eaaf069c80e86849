package sessionspec.nextglue;

import java.util.Map;
import sessionspec.next.kernel.App;
import sessionspec.next.kernel.App.Protocol;
import sessionspec.next.kernel.App.Publisher;
import sessionspec.next.kernel.Client;

/** The apps that the documents name, and the kinds of app that they tell apart. */
final class AppWords {

    static final String PATTERN = "Word Online|Excel Online|PowerPoint Online|OneNote Online|Office\\.com"
            + "|Microsoft 365 Admin portal|Exchange Online|SharePoint Online|OneDrive|Teams web client"
            + "|Dynamics CRM Online|Azure portal|Microsoft Entra admin center"
            + "|a Microsoft app for (?:Windows|Mac|Mobile)"
            + "|another publisher's (?:SAML|OAuth2|OIDC|WS-Federation|other) app"
            + "|an app that keeps its own cookies|an app that never redirects back"
            + "|an OAuth2 app that departs from the standards";

    private static final Map<String, Publisher> MICROSOFT = Map.ofEntries(
            Map.entry("Word Online", Publisher.MICROSOFT_365),
            Map.entry("Excel Online", Publisher.MICROSOFT_365),
            Map.entry("PowerPoint Online", Publisher.MICROSOFT_365),
            Map.entry("OneNote Online", Publisher.MICROSOFT_365),
            Map.entry("Office.com", Publisher.MICROSOFT_365),
            Map.entry("Microsoft 365 Admin portal", Publisher.MICROSOFT_365),
            Map.entry("Exchange Online", Publisher.MICROSOFT_365),
            Map.entry("SharePoint Online", Publisher.MICROSOFT_365),
            Map.entry("OneDrive", Publisher.MICROSOFT_365),
            Map.entry("Teams web client", Publisher.MICROSOFT_365),
            Map.entry("Dynamics CRM Online", Publisher.MICROSOFT_OTHER),
            Map.entry("Azure portal", Publisher.MICROSOFT_ADMIN_PORTAL),
            Map.entry("Microsoft Entra admin center", Publisher.MICROSOFT_ADMIN_PORTAL),
            Map.entry("a Microsoft app for Windows", Publisher.MICROSOFT_OTHER),
            Map.entry("a Microsoft app for Mac", Publisher.MICROSOFT_OTHER),
            Map.entry("a Microsoft app for Mobile", Publisher.MICROSOFT_OTHER));

    private AppWords() {}

    static boolean knows(String words) {
        return words.matches(PATTERN);
    }

    static App parse(String words) {
        if (MICROSOFT.containsKey(words)) {
            return App.microsoft(words, MICROSOFT.get(words));
        }
        return switch (words) {
            case "another publisher's SAML app" -> App.nonMicrosoft(words, Protocol.SAML);
            case "another publisher's OAuth2 app" -> App.nonMicrosoft(words, Protocol.OAUTH2);
            case "another publisher's OIDC app" -> App.nonMicrosoft(words, Protocol.OIDC);
            case "another publisher's WS-Federation app" -> App.nonMicrosoft(words, Protocol.WS_FEDERATION);
            // What departs from a standard is a protocol of its own.
            case "another publisher's other app", "an OAuth2 app that departs from the standards" ->
                App.nonMicrosoft(words, Protocol.OTHER);
            case "an app that keeps its own cookies" ->
                App.nonMicrosoft(words, Protocol.OIDC).keepingOwnCookies();
            default -> App.nonMicrosoft(words, Protocol.OIDC).neverRedirecting();
        };
    }

    /** The kind of client that such an app is. */
    static Client clientOf(App app) {
        return app.name().startsWith("a Microsoft app for ") ? Client.NATIVE_APP : Client.BROWSER;
    }
}
