package sessionspec.core.consistency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sessionspec.ask.words.Apps;
import sessionspec.core.adfs.AdfsEvent.AdfsRequested;
import sessionspec.core.adfs.AdfsEvent.RefreshTokenPresented;
import sessionspec.core.adfs.AdfsEvent.TokenPresented;
import sessionspec.core.browser.BrowserEvent.CachedTokenPresented;
import sessionspec.core.kernel.App;
import sessionspec.core.kernel.Event;
import sessionspec.core.kernel.Place;
import sessionspec.core.kernel.Request.AccessRequested;
import sessionspec.core.kernel.Request.Client;
import sessionspec.core.tenant.TenantEvent.MfaRequired;
import sessionspec.core.tokens.DeviceEvent.AppSwitched;
import sessionspec.core.tokens.DeviceEvent.Switch;
import sessionspec.core.tokens.TokenEvent.AppUsed;
import sessionspec.core.tokens.TokenEvent.EntraTokenPresented;
import sessionspec.core.tokens.TokenKind;
import sessionspec.core.tokens.TokenRequested;

/** Every way in, at an instant. */
final class Questions {

    private Questions() {}

    /** All of them, for the user there. */
    static List<Event> at(Instant at, Place browser, Cast cast) {
        List<Event> all = new ArrayList<>(requests(at, browser, cast));
        for (App app : cast.apps()) {
            for (TokenKind kind : TokenKind.values()) {
                all.add(new EntraTokenPresented(at, kind, browser.user(), Apps.clientOf(app), app.name(), false));
            }
            all.add(new AppUsed(at, browser, app.name()));
        }
        all.add(new AppSwitched(at, browser.inApps(), Switch.ANOTHER_APP));
        all.add(new MfaRequired(at, browser, false));
        all.add(new MfaRequired(at, browser, true));
        all.add(new MfaRequired(at, browser.inApps(), false));
        all.add(new CachedTokenPresented(at, browser));
        all.add(new AdfsRequested(at, browser, "an OAuth app", false));
        all.add(new RefreshTokenPresented(at, browser, "an OAuth app"));
        all.add(new TokenPresented(at, browser));
        return all;
    }

    /** For a resource, or for a token. */
    static List<Event> requests(Instant at, Place browser, Cast cast) {
        List<Event> all = new ArrayList<>();
        for (App app : cast.apps()) {
            Client client = Apps.clientOf(app);
            all.add(access(at, browser, app, client, true));
            all.add(access(at, browser, app, Client.NATIVE_APP, true));
            all.add(access(at, browser, app, client, false));
            all.add(token(at, browser, app, client));
        }
        return all;
    }

    static AccessRequested access(Instant at, Place browser, App app, Client client, boolean interactive) {
        return new AccessRequested(at, of(client, browser), app, client, interactive, Set.of());
    }

    static TokenRequested token(Instant at, Place browser, App app, Client client) {
        return new TokenRequested(
                at, of(client, browser), TokenKind.ID, client, false, app, Optional.empty(), Optional.empty());
    }

    private static Place of(Client client, Place browser) {
        return client == Client.BROWSER ? browser : browser.inApps();
    }
}
