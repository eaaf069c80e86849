package sessionspec.core.consistency;

import java.util.List;
import java.util.stream.Stream;
import sessionspec.ask.words.Apps;
import sessionspec.core.kernel.App;
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

    private static final App SHAREPOINT = app("SharePoint Online");
    private static final List<App> APPS = Stream.of(
                    "SharePoint Online",
                    "OneDrive",
                    "Teams",
                    "Microsoft Graph",
                    "a Microsoft mobile app",
                    "Azure portal",
                    "Microsoft Entra admin center",
                    "Dynamics CRM Online",
                    "Salesforce",
                    "a non-Microsoft SAML app",
                    "a non-Microsoft OAuth2 app",
                    "a non-Microsoft OIDC app",
                    "a non-Microsoft WS-Federation app",
                    "a non-Microsoft app with another protocol",
                    "an app that keeps its own cookies",
                    "an app that does not redirect back regularly",
                    "an app that does not redirect back regularly")
            .map(Cast::app)
            .toList();

    static Cast by(Chance chance) {
        Device first = new Device(chance.of(Join.values()));
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

    private static App app(String name) {
        return Apps.named(name).orElseThrow();
    }
}
