package sessionspec.glue;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import sessionspec.core.App;
import sessionspec.core.Circumstance;
import sessionspec.core.Client;
import sessionspec.core.Event;

/**
 * What is asked for, and of whom: Microsoft Entra ID, unless AD FS is named.
 *
 * @param event    the request at an instant
 * @param resource for whoever reads the evidence
 */
record Request(Function<Instant, Event> event, String resource) {

    static final String PATTERN = "in (?:" + AppWords.PATTERN + ")|in the case of (?:" + CircumstanceWords.PATTERN
            + ")|by AD FS|by AD FS in (?:" + AppWords.PATTERN + ")";

    private static final String USER = "Alex";
    private static final App APP = AppWords.parse("SharePoint Online");
    private static final App APP_WITHOUT_COOKIES = AppWords.parse("another publisher's OIDC app");

    /** For the resource that stands for any. */
    static final Request RESOURCE = of(APP, AppWords.clientOf(APP), true, Set.of());

    /** At AD FS, for an application that stands for any. */
    static final Request AT_AD_FS = atAdfs("an application");

    static Request background(Client client) {
        return of(APP, client, false, Set.of());
    }

    static Request parse(String words) {
        if (words.startsWith("by AD FS")) {
            return words.equals("by AD FS") ? AT_AD_FS : atAdfs(words.substring("by AD FS in ".length()));
        } else if (words.startsWith("in the case of ")) {
            Circumstance circumstance = CircumstanceWords.parse(words.substring("in the case of ".length()));
            App app = circumstance == Circumstance.APP_COOKIES_LOST ? APP_WITHOUT_COOKIES : APP;
            return of(app, Client.BROWSER, true, Set.of(circumstance));
        }
        App app = AppWords.parse(words.substring("in ".length()));
        return of(app, AppWords.clientOf(app), true, Set.of());
    }

    private static Request of(App app, Client client, boolean interactive, Set<Circumstance> circumstances) {
        return new Request(
                at -> new Event.AccessRequested(at, USER, app, client, interactive, circumstances), app.name());
    }

    private static Request atAdfs(String app) {
        return new Request(at -> new Event.AdfsRequested(at, app, false), app);
    }
}
