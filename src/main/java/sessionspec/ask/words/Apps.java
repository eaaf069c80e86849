package sessionspec.ask.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.Question;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.App.Protocol;
import sessionspec.core.kernel.App.Publisher;
import sessionspec.core.kernel.Request.Client;

/** The apps that the documents or people name, and the kinds of app that the documents tell apart. */
public final class Apps {

    /** What is worked in where nothing else is said. */
    public static final App USUAL = microsoft("SharePoint Online", Publisher.MICROSOFT_365);

    private static final Set<String> ON_DEVICES = Set.of(
            "Teams", "Outlook", "a Microsoft app for Windows", "a Microsoft app for Mac", "a Microsoft mobile app");

    private static final Map<String, App> ALL = all();

    private Apps() {}

    private static Map<String, App> all() {
        Map<String, App> all = new LinkedHashMap<>();
        List.of(
                        "Word Online",
                        "Excel Online",
                        "PowerPoint Online",
                        "OneNote Online",
                        "Office.com",
                        "Microsoft 365 Admin portal",
                        "Exchange Online",
                        "SharePoint Online",
                        "OneDrive",
                        "Teams web client",
                        "Teams",
                        "Outlook")
                .forEach(name -> all.put(name, microsoft(name, Publisher.MICROSOFT_365)));
        List.of("Azure portal", "Microsoft Entra admin center")
                .forEach(name -> all.put(name, microsoft(name, Publisher.MICROSOFT_ADMIN_PORTAL)));
        List.of(
                        "Dynamics CRM Online",
                        "Microsoft Graph",
                        "a Microsoft app for Windows",
                        "a Microsoft app for Mac",
                        "a Microsoft mobile app")
                .forEach(name -> all.put(name, microsoft(name, Publisher.MICROSOFT_UNPLACED)));
        put(all, nonMicrosoft("Salesforce", Protocol.SAML));
        put(all, nonMicrosoft("a non-Microsoft SAML app", Protocol.SAML));
        put(all, nonMicrosoft("a non-Microsoft OAuth2 app", Protocol.OAUTH2));
        put(all, nonMicrosoft("a non-Microsoft OIDC app", Protocol.OIDC));
        put(all, nonMicrosoft("a non-Microsoft WS-Federation app", Protocol.WS_FEDERATION));
        put(all, nonMicrosoft("a non-Microsoft app with another protocol", Protocol.OTHER));
        putThoseWithSessionsOfTheirOwn(all, "an app", Protocol.OIDC);
        putThoseWithSessionsOfTheirOwn(all, "an OIDC app", Protocol.OIDC);
        putThoseWithSessionsOfTheirOwn(all, "a SAML app", Protocol.SAML);
        putThoseWithSessionsOfTheirOwn(all, "an OAuth2 app", Protocol.OAUTH2);
        // What departs from a standard is a protocol of its own.
        put(all, nonMicrosoft("an OAuth2 app that departs from the standards", Protocol.OTHER));
        put(all, nonMicrosoft("an OIDC app that departs from the standards", Protocol.OTHER));
        return all;
    }

    private static void putThoseWithSessionsOfTheirOwn(Map<String, App> all, String app, Protocol protocol) {
        put(all, new App(app + " that keeps its own cookies", protocol, Publisher.NON_MICROSOFT, true, true));
        put(
                all,
                new App(
                        app + " that does not redirect back regularly",
                        protocol,
                        Publisher.NON_MICROSOFT,
                        false,
                        false));
    }

    /** One of Microsoft's own, which asks Microsoft Entra ID by OIDC and keeps no session besides. */
    private static App microsoft(String name, Publisher publisher) {
        return new App(name, Protocol.OIDC, publisher, false, true);
    }

    /** One of somebody else's that asks again as the standards foresee. */
    private static App nonMicrosoft(String name, Protocol protocol) {
        return new App(name, protocol, Publisher.NON_MICROSOFT, false, true);
    }

    private static void put(Map<String, App> all, App app) {
        all.put(app.name(), app);
    }

    public static List<App> listed() {
        return List.copyOf(ALL.values());
    }

    /** By the names that apps went by in questions that were kept. */
    static Map<String, App> former() {
        Map<String, App> former = new LinkedHashMap<>();
        ALL.forEach((name, app) -> former.put(name.replace("a non-Microsoft ", "another publisher's "), app));
        former.put("a Microsoft app for Mobile", ALL.get("a Microsoft mobile app"));
        former.keySet().removeAll(ALL.keySet());
        return former;
    }

    /** In which it is asked. */
    public static App asked(Question question) {
        return question.goesOn().asks().values().get("app") instanceof App app ? app : USUAL;
    }

    public static Optional<App> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    public static Client clientOf(App app) {
        return ON_DEVICES.contains(app.name()) ? Client.NATIVE_APP : Client.BROWSER;
    }
}
