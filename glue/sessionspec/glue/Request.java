package sessionspec.glue;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import sessionspec.core.App;
import sessionspec.core.Circumstance;
import sessionspec.core.Client;
import sessionspec.core.Event;

/**
 * What is asked for, under which circumstance, and of whom: Microsoft Entra ID, unless AD FS is named.
 *
 * @param event    the request at an instant
 * @param resource for whoever reads the evidence
 */
record Request(Function<Instant, Event> event, String resource) {

    private static final String CASE = "in the case of ";
    private static final String ADFS = "by AD FS";
    private static final String IN_APP = "in (?:" + AppWords.PATTERN + ")";

    static final String PATTERN = IN_APP + "|(?:" + IN_APP + " )?" + CASE + "(?:" + CircumstanceWords.PATTERN + ")|"
            + ADFS + "(?: " + IN_APP + ")?";

    private static final String USER = "Alex";
    private static final App APP = AppWords.parse("SharePoint Online");
    private static final App APP_WITHOUT_COOKIES = AppWords.parse("another publisher's OIDC app");

    /** For the resource that stands for any. */
    static final Request RESOURCE = of(APP, AppWords.clientOf(APP));

    /** At AD FS, for an application that stands for any. */
    static final Request AT_AD_FS = atAdfs("an application");

    static Request background(Client client) {
        return of(APP, client, false, Set.of(), APP.name());
    }

    static Request parse(String words) {
        if (words.startsWith(ADFS)) {
            return words.equals(ADFS) ? AT_AD_FS : atAdfs(words.substring((ADFS + " in ").length()));
        }
        int at = words.indexOf(CASE);
        if (at < 0) {
            App app = AppWords.parse(words.substring("in ".length()));
            return of(app, AppWords.clientOf(app));
        }
        String stated = words.substring(at + CASE.length());
        Circumstance circumstance = CircumstanceWords.parse(stated);
        App usual = circumstance == Circumstance.APP_COOKIES_LOST ? APP_WITHOUT_COOKIES : APP;
        App app = at == 0 ? usual : AppWords.parse(words.substring("in ".length(), at - 1));
        return of(app, Client.BROWSER, true, Set.of(circumstance), app.name() + ", " + stated);
    }

    private static Request of(App app, Client client) {
        return of(app, client, true, Set.of(), app.name());
    }

    private static Request of(
            App app, Client client, boolean interactive, Set<Circumstance> circumstances, String resource) {
        return new Request(
                at -> new Event.AccessRequested(at, USER, app, client, interactive, circumstances), resource);
    }

    private static Request atAdfs(String app) {
        return new Request(at -> new Event.AdfsRequested(at, app, false), app);
    }
}
