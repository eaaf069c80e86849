package sessionspec.core;

import java.util.List;

/**
 * Which browser tells Conditional Access about its device. Implements BRW-1 (Chrome), BRW-2 (Firefox), BRW-3 (App
 * Enforced Restrictions), BRW-4 and BRW-5 (Edge and its profile) and BRW-6 (Internet Explorer).
 */
final class Browsers implements Control {

    @Override
    public List<Finding> judge(SessionState state, Tenant tenant, Event event) {
        if (!(event instanceof Event.ProtectedAppOpened opened)) {
            return List.of();
        }
        Finding authentication = authentication(opened.browser());
        return switch (opened.protection()) {
            case DEVICE_CHECK -> List.of(authentication);
            case APP_ENFORCED_RESTRICTIONS ->
                List.of(authentication, restrictions(opened.compliant(), authentication.outcome()));
            case FOR_THE_PROFILE_USER, FOR_ANOTHER_USER -> List.of(authentication, seamless(opened));
        };
    }

    private static Finding authentication(WebBrowser browser) {
        return switch (browser) {
            case CHROME_WITH_EXTENSION -> Finding.met("BRW-1", Reason.CHROME_HAS_EXTENSION);
            case CHROME -> Finding.refused("BRW-1", Reason.CHROME_LACKS_EXTENSION);
            case FIREFOX -> Finding.refused("BRW-2", Reason.FIREFOX_NOT_SUPPORTED);
            case EDGE_WITH_WORK_PROFILE -> Finding.met("BRW-4", Reason.EDGE_WORK_PROFILE);
            case EDGE_WITH_OTHER_PROFILE -> Finding.refused("BRW-4", Reason.EDGE_OTHER_PROFILE);
            case INTERNET_EXPLORER -> Finding.open("BRW-6", Reason.BROWSER_NOT_STATED);
        };
    }

    private static Finding restrictions(boolean compliant, Outcome authentication) {
        if (!compliant) {
            return Finding.refused("BRW-3", Reason.RESTRICTIONS_APPLY);
        }
        return switch (authentication) {
            case SATISFIED -> Finding.met("BRW-3", Reason.RESTRICTIONS_LIFTED);
            case REFUSED -> Finding.refused("BRW-3", Reason.RESTRICTIONS_APPLY_ALL_THE_SAME);
            default -> Finding.open("BRW-3", Reason.BROWSER_NOT_STATED);
        };
    }

    private static Finding seamless(Event.ProtectedAppOpened opened) {
        if (opened.browser() != WebBrowser.EDGE_WITH_WORK_PROFILE) {
            return Finding.open("BRW-5", Reason.SEAMLESS_ACCESS_NOT_STATED);
        } else if (!opened.compliant()) {
            return Finding.open("BRW-5", Reason.EDGE_DEVICE_NOT_COMPLIANT);
        }
        return opened.protection() == Protection.FOR_THE_PROFILE_USER
                ? Finding.met("BRW-5", Reason.EDGE_SEAMLESS)
                : Finding.open("BRW-5", Reason.EDGE_IDENTITIES_DIFFER);
    }
}
