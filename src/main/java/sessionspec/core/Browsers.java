package sessionspec.core;

import java.util.List;

/**
 * Which browser tells Conditional Access about its device. Implements BRW-1 (Chrome), BRW-2 (Firefox), BRW-3 (App
 * Enforced Restrictions), BRW-4 and BRW-5 (Edge and its profile) and BRW-6 (Internet Explorer).
 */
final class Browsers implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (event instanceof Event.DeviceAuthenticationAsked asked) {
            return List.of(authentication(asked.browser()));
        } else if (event instanceof Event.RestrictedAppOpened opened) {
            return List.of(authentication(opened.browser()), restrictions(opened));
        } else if (event instanceof Event.ProtectedAppOpened opened) {
            return List.of(
                    authentication(opened.browser()),
                    opened.sameIdentity()
                            ? Finding.of("BRW-5", Outcome.SATISFIED, Reason.EDGE_SEAMLESS)
                            : Finding.of("BRW-5", Outcome.UNSPECIFIED, Reason.EDGE_IDENTITIES_DIFFER));
        }
        return List.of();
    }

    private static Finding authentication(WebBrowser browser) {
        return switch (browser) {
            case CHROME_WITH_EXTENSION -> Finding.of("BRW-1", Outcome.SATISFIED, Reason.CHROME_HAS_EXTENSION);
            case CHROME -> Finding.of("BRW-1", Outcome.REFUSED, Reason.CHROME_LACKS_EXTENSION);
            case FIREFOX -> Finding.of("BRW-2", Outcome.REFUSED, Reason.FIREFOX_NOT_SUPPORTED);
            case EDGE_WITH_WORK_PROFILE -> Finding.of("BRW-4", Outcome.SATISFIED, Reason.EDGE_WORK_PROFILE);
            case EDGE_WITH_OTHER_PROFILE -> Finding.of("BRW-4", Outcome.REFUSED, Reason.EDGE_OTHER_PROFILE);
            case INTERNET_EXPLORER -> Finding.of("BRW-6", Outcome.UNSPECIFIED, Reason.BROWSER_NOT_STATED);
        };
    }

    private static Finding restrictions(Event.RestrictedAppOpened opened) {
        if (!opened.compliant()) {
            return Finding.of("BRW-3", Outcome.REFUSED, Reason.RESTRICTIONS_APPLY);
        }
        return switch (authentication(opened.browser()).outcome()) {
            case SATISFIED -> Finding.of("BRW-3", Outcome.SATISFIED, Reason.RESTRICTIONS_LIFTED);
            case REFUSED -> Finding.of("BRW-3", Outcome.REFUSED, Reason.RESTRICTIONS_APPLY_ALL_THE_SAME);
            default -> Finding.of("BRW-3", Outcome.UNSPECIFIED, Reason.BROWSER_NOT_STATED);
        };
    }
}
