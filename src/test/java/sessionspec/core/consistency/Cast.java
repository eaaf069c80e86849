package sessionspec.core.consistency;

import java.util.List;
import java.util.Set;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.App.Protocol;
import sessionspec.core.kernel.App.Publisher;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Device;
import sessionspec.core.kernel.Device.Join;
import sessionspec.core.kernel.Place;

/**
 * Who and what takes part in a story. The first of each is what most of it is about.
 *
 * @param apps two of them, of different names
 */
record Cast(List<String> users, List<Device> devices, List<App> apps) {

    /** A browser beside the one that stories call the browser. */
    static final String SECOND_BROWSER = "second browser";

    private static final App SHAREPOINT = App.microsoft("SharePoint Online", Publisher.MICROSOFT_365);
    private static final Set<String> ON_DEVICES = Set.of("Teams", "a Microsoft app for Mobile");
    private static final List<App> APPS = List.of(
            SHAREPOINT,
            App.microsoft("OneDrive", Publisher.MICROSOFT_365),
            App.microsoft("Teams", Publisher.MICROSOFT_365),
            App.microsoft("Microsoft Graph", Publisher.MICROSOFT_UNPLACED),
            App.microsoft("a Microsoft app for Mobile", Publisher.MICROSOFT_UNPLACED),
            App.microsoft("Azure portal", Publisher.MICROSOFT_ADMIN_PORTAL),
            App.microsoft("Microsoft Entra admin center", Publisher.MICROSOFT_ADMIN_PORTAL),
            App.microsoft("Dynamics CRM Online", Publisher.MICROSOFT_UNPLACED),
            App.nonMicrosoft("Salesforce", Protocol.SAML),
            App.nonMicrosoft("another publisher's SAML app", Protocol.SAML),
            App.nonMicrosoft("another publisher's OAuth2 app", Protocol.OAUTH2),
            App.nonMicrosoft("another publisher's OIDC app", Protocol.OIDC),
            App.nonMicrosoft("another publisher's WS-Federation app", Protocol.WS_FEDERATION),
            App.nonMicrosoft("another publisher's app with another protocol", Protocol.OTHER),
            App.nonMicrosoft("an app that keeps its own cookies", Protocol.OIDC).keepingOwnCookies(),
            App.nonMicrosoft("an app that does not redirect back regularly", Protocol.OIDC)
                    .neverRedirecting(),
            App.nonMicrosoft("an app that does not redirect back regularly", Protocol.OIDC)
                    .neverRedirecting());

    static Cast by(Chance chance) {
        Device first = Device.of(chance.of(Join.values()));
        Join join = chance.of(Join.values());
        Device second = new Device(join, join == first.join() ? "second" : "");
        App app = chance.percent(50) ? SHAREPOINT : chance.of(APPS);
        App other = chance.of(APPS);
        while (other.equals(app)) {
            other = chance.of(APPS);
        }
        boolean stated = chance.percent(45);
        return new Cast(
                stated ? List.of("alex@contoso.com", "robin@contoso.com") : List.of("Alex", "Robin"),
                List.of(first, second),
                List.of(app, other));
    }

    /** Where most of the story happens. */
    Place browser() {
        return new Place(users.get(0), devices.get(0), Place.BROWSER);
    }

    static Client clientOf(App app) {
        return ON_DEVICES.contains(app.name()) ? Client.NATIVE_APP : Client.BROWSER;
    }
}
