package sessionspec.glue;

import sessionspec.core.kernel.App;
import sessionspec.core.kernel.App.Protocol;
import sessionspec.core.kernel.App.Publisher;
import sessionspec.core.kernel.Client;

/** The apps that the documents or people name, and the kinds of app that the documents tell apart. */
final class AppWords {

    private static final String ON_DEVICES_OF_MICROSOFT_365 = "Teams|Outlook";
    private static final String OF_MICROSOFT_365 = "Word Online|Excel Online|PowerPoint Online|OneNote Online"
            + "|Office\\.com|Microsoft 365 Admin portal|Exchange Online|SharePoint Online|OneDrive|Teams web client|"
            + ON_DEVICES_OF_MICROSOFT_365;
    private static final String ADMIN_PORTALS = "Azure portal|Microsoft Entra admin center";
    private static final String ON_DEVICES_OF_MICROSOFT = "a Microsoft app for (?:Windows|Mac|Mobile)";
    private static final String OF_MICROSOFT = "Dynamics CRM Online|Microsoft Graph|" + ON_DEVICES_OF_MICROSOFT;
    private static final String OF_SAML = "Salesforce|another publisher's SAML app";
    private static final String OF_OTHERS = "another publisher's (?:OAuth2|OIDC|WS-Federation|other) app"
            + "|an app that keeps its own cookies|an app that never redirects back"
            + "|an OAuth2 app that departs from the standards";

    static final String PATTERN =
            OF_MICROSOFT_365 + "|" + ADMIN_PORTALS + "|" + OF_MICROSOFT + "|" + OF_SAML + "|" + OF_OTHERS;

    private AppWords() {}

    static App parse(String words) {
        if (words.matches(OF_MICROSOFT_365)) {
            return App.microsoft(words, Publisher.MICROSOFT_365);
        } else if (words.matches(ADMIN_PORTALS)) {
            return App.microsoft(words, Publisher.MICROSOFT_ADMIN_PORTAL);
        } else if (words.matches(OF_MICROSOFT)) {
            return App.microsoft(words, Publisher.MICROSOFT_UNPLACED);
        } else if (words.matches(OF_SAML)) {
            return App.nonMicrosoft(words, Protocol.SAML);
        }
        return switch (words) {
            case "an app that keeps its own cookies" ->
                App.nonMicrosoft(words, Protocol.OIDC).keepingOwnCookies();
            case "an app that never redirects back" ->
                App.nonMicrosoft(words, Protocol.OIDC).neverRedirecting();
            // What departs from a standard is a protocol of its own.
            case "an OAuth2 app that departs from the standards" -> App.nonMicrosoft(words, Protocol.OTHER);
            default -> App.nonMicrosoft(words, Named.of(Protocol.class, words.split(" ")[2]));
        };
    }

    /** The kind of client in which a user opens such an app. */
    static Client clientOf(App app) {
        return app.name().matches(ON_DEVICES_OF_MICROSOFT_365 + "|" + ON_DEVICES_OF_MICROSOFT)
                ? Client.NATIVE_APP
                : Client.BROWSER;
    }
}
