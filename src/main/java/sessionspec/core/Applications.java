package sessionspec.core;

import java.util.List;

/**
 * Which apps comply with sign-in frequency. Implements APP-1 (Microsoft's own), APP-2 (others that ask again), APP-3
 * (apps with a session of their own) and APP-4 (other protocols).
 */
final class Applications implements Control {

    /** Whether the event leaves Microsoft Entra ID anything to judge. */
    static boolean asksEntra(Event event) {
        return !(event instanceof Event.AccessRequested request)
                || judge(request.app()).outcome() != Outcome.UNSPECIFIED;
    }

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        return event instanceof Event.AccessRequested request ? List.of(judge(request.app())) : List.of();
    }

    private static Finding judge(App app) {
        if (app.protocol() == App.Protocol.OTHER || app.protocol() == App.Protocol.WS_FEDERATION) {
            return Finding.open("APP-4", Reason.APP_PROTOCOL_NOT_COVERED);
        } else if (app.keepsOwnCookies()) {
            return Finding.open("APP-3", Reason.APP_KEEPS_OWN_COOKIES);
        } else if (!app.redirectsBack()) {
            return Finding.open("APP-3", Reason.APP_DOES_NOT_REDIRECT);
        }
        return app.publisher() == App.Publisher.NON_MICROSOFT
                ? Finding.met("APP-2", Reason.APP_SENDS_CLIENT_BACK)
                : Finding.met("APP-1", Reason.APP_FOLLOWS_PROTOCOL);
    }
}
