package sessionspec.glue;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.App.Protocol;
import sessionspec.core.kernel.App.Publisher;
import sessionspec.core.kernel.Client;

/** The apps that the documents or people name, and the kinds of app that the documents tell apart. */
final class AppWords {

    static final String PATTERN = "Word Online|Excel Online|PowerPoint Online|OneNote Online|Office\\.com"
            + "|Microsoft 365 Admin portal|Exchange Online|SharePoint Online|OneDrive|Teams web client"
            + "|Dynamics CRM Online|Azure portal|Microsoft Entra admin center|Microsoft Graph|Teams|Outlook|Salesforce"
            + "|a Microsoft app for (?:Windows|Mac|Mobile)"
            + "|another publisher's (?:SAML|OAuth2|OIDC|WS-Federation|other) app"
            + "|an app that keeps its own cookies|an app that never redirects back"
            + "|an OAuth2 app that departs from the standards";

    private static final Map<String, Stated> APPS = Stream.of(
                    web("Word Online", Publisher.MICROSOFT_365),
                    web("Excel Online", Publisher.MICROSOFT_365),
                    web("PowerPoint Online", Publisher.MICROSOFT_365),
                    web("OneNote Online", Publisher.MICROSOFT_365),
                    web("Office.com", Publisher.MICROSOFT_365),
                    web("Microsoft 365 Admin portal", Publisher.MICROSOFT_365),
                    web("Exchange Online", Publisher.MICROSOFT_365),
                    web("SharePoint Online", Publisher.MICROSOFT_365),
                    web("OneDrive", Publisher.MICROSOFT_365),
                    web("Teams web client", Publisher.MICROSOFT_365),
                    onDevice("Teams", Publisher.MICROSOFT_365),
                    onDevice("Outlook", Publisher.MICROSOFT_365),
                    web("Dynamics CRM Online", Publisher.MICROSOFT_UNPLACED),
                    web("Microsoft Graph", Publisher.MICROSOFT_UNPLACED),
                    web("Azure portal", Publisher.MICROSOFT_ADMIN_PORTAL),
                    web("Microsoft Entra admin center", Publisher.MICROSOFT_ADMIN_PORTAL),
                    onDevice("a Microsoft app for Windows", Publisher.MICROSOFT_UNPLACED),
                    onDevice("a Microsoft app for Mac", Publisher.MICROSOFT_UNPLACED),
                    onDevice("a Microsoft app for Mobile", Publisher.MICROSOFT_UNPLACED),
                    others("Salesforce", Protocol.SAML),
                    others("another publisher's SAML app", Protocol.SAML),
                    others("another publisher's OAuth2 app", Protocol.OAUTH2),
                    others("another publisher's OIDC app", Protocol.OIDC),
                    others("another publisher's WS-Federation app", Protocol.WS_FEDERATION),
                    // What departs from a standard is a protocol of its own.
                    others("another publisher's other app", Protocol.OTHER),
                    others("an OAuth2 app that departs from the standards", Protocol.OTHER),
                    new Stated(
                            App.nonMicrosoft("an app that keeps its own cookies", Protocol.OIDC)
                                    .keepingOwnCookies(),
                            Client.BROWSER),
                    new Stated(
                            App.nonMicrosoft("an app that never redirects back", Protocol.OIDC)
                                    .neverRedirecting(),
                            Client.BROWSER))
            .collect(Collectors.toUnmodifiableMap(it -> it.app().name(), Function.identity()));

    /** An app, and the client in which its user opens it. */
    private record Stated(App app, Client client) {}

    private AppWords() {}

    static boolean knows(String words) {
        return words.matches(PATTERN);
    }

    static App parse(String words) {
        return APPS.get(words).app();
    }

    /** The kind of client that such an app is. */
    static Client clientOf(App app) {
        return APPS.get(app.name()).client();
    }

    private static Stated web(String name, Publisher publisher) {
        return new Stated(App.microsoft(name, publisher), Client.BROWSER);
    }

    private static Stated onDevice(String name, Publisher publisher) {
        return new Stated(App.microsoft(name, publisher), Client.NATIVE_APP);
    }

    private static Stated others(String name, Protocol protocol) {
        return new Stated(App.nonMicrosoft(name, protocol), Client.BROWSER);
    }
}
