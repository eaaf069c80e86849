package sessionspec.glue;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sessionspec.ask.words.Apps;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Circumstance;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.tenant.TenantEvent.MfaRequired;

/** What is asked for, in which client and under which circumstances. */
record Request(App app, Client client, boolean interactive, Set<Circumstance> circumstances) implements Attempt {

    /** The resource that stands for any. */
    static final App APP = Apps.USUAL;

    private static final String ENTRA = "by Microsoft Entra ID";

    /** Where a user asks for something: in an app, in a case that policies single out, or both, or at AD FS. */
    static final String WHERE = "in the app|in the same app|" + ENTRA + "|in (?:" + AppWords.PATTERN + ")"
            + "|(?:in (?:" + AppWords.PATTERN + ") )?" + CircumstanceWords.ASKED
            + "|by AD FS(?: in (?:" + AppWords.PATTERN + "))?|in an AD FS application";

    static final String MFA_PLACE =
            "at a new sign-in in the browser|by (?:another|the other) app in the browser|by (?:a|the) non-browser app";

    private static final Pattern CASE =
            Pattern.compile("(?:in (" + AppWords.PATTERN + ") )?(" + CircumstanceWords.ASKED + ")");
    private static final String ADFS = "by AD FS in ";

    static Attempt requiringMfa(String place) {
        return (now, world) -> new MfaRequired(
                now,
                place.endsWith(" non-browser app") ? world.browser().inApps() : world.browser(),
                place.contains("other app"));
    }

    /** @param where null for the resource that stands for any, as does the app that has a session of its own */
    static Attempt parse(@Nullable String where) {
        if ("in the same app".equals(where)) {
            return (now, world) ->
                    new Request(world.lastApp(), Apps.clientOf(world.lastApp()), true, Set.of()).at(now, world);
        } else if (where == null || where.equals("in the app") || where.equals(ENTRA)) {
            return new Request(APP, Apps.clientOf(APP), true, Set.of());
        } else if (where.contains("AD FS")) {
            String app = where.startsWith(ADFS) ? where.substring(ADFS.length()) : "an application";
            return (now, world) -> new AdfsRequested(now, world.browser(), app, false);
        }
        Matcher inCase = CASE.matcher(where);
        if (!inCase.matches()) {
            App app = AppWords.parse(where.substring("in ".length()));
            return new Request(app, Apps.clientOf(app), true, Set.of());
        }
        Circumstance circumstance = CircumstanceWords.asked(inCase.group(2));
        App usual = circumstance == Circumstance.APP_COOKIES_LOST ? AppWords.parse("a non-Microsoft OIDC app") : APP;
        App app = inCase.group(1) == null ? usual : AppWords.parse(inCase.group(1));
        Client client = inCase.group(1) == null ? Client.BROWSER : Apps.clientOf(app);
        return new Request(app, client, true, Set.of(circumstance));
    }

    static Attempt background(Client client) {
        return new Request(APP, client, false, Set.of());
    }

    @Override
    public Event at(Instant now, World world) {
        Place place =
                client == Client.BROWSER ? world.browser() : world.browser().inApps();
        world.isIn(app);
        return new AccessRequested(now, place, app, client, interactive, circumstances);
    }
}
