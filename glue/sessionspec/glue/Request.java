package sessionspec.glue;

import java.time.Instant;
import java.util.Set;
import sessionspec.core.kernel.AccessRequested;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Client;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;

/** What is asked for, under which circumstance, and of whom: Microsoft Entra ID, unless AD FS is named. */
interface Request {

    String CASE = "in the case of ";
    String ADFS = "by AD FS";
    String ADFS_APP = "in an AD FS application";
    String IN_APP = "in (?:" + AppWords.PATTERN + ")";

    String PATTERN = IN_APP + "|(?:" + IN_APP + " )?" + CASE + "(?:" + CircumstanceWords.PATTERN + ")|" + ADFS + "(?: "
            + IN_APP + ")?|" + ADFS_APP;

    App APP = AppWords.parse("SharePoint Online");

    /** The request at an instant. */
    Event at(Instant at, World world);

    /** For the resource that stands for any. */
    static Request resource() {
        return of(APP, AppWords.clientOf(APP), true, Set.of());
    }

    static Request background(Client client) {
        return of(APP, client, false, Set.of());
    }

    static Request parse(String words) {
        if (words.equals(ADFS_APP)) {
            return AdfsRequests.parse("");
        }
        if (words.startsWith(ADFS)) {
            return AdfsRequests.parse(words.substring(ADFS.length()).strip());
        }
        int at = words.indexOf(CASE);
        if (at < 0) {
            App app = AppWords.parse(words.substring("in ".length()));
            return of(app, AppWords.clientOf(app), true, Set.of());
        }
        Circumstance circumstance = CircumstanceWords.parse(words.substring(at + CASE.length()));
        App usual =
                circumstance == Circumstance.APP_COOKIES_LOST ? AppWords.parse("another publisher's OIDC app") : APP;
        App app = at == 0 ? usual : AppWords.parse(words.substring("in ".length(), at - 1));
        return of(app, Client.BROWSER, true, Set.of(circumstance));
    }

    private static Request of(App app, Client client, boolean interactive, Set<Circumstance> circumstances) {
        return (at, world) -> {
            Place place =
                    client == Client.BROWSER ? world.browser() : world.browser().inApps();
            return new AccessRequested(at, place, app, client, interactive, circumstances);
        };
    }
}
