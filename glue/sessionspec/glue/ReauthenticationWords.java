package sessionspec.glue;

import java.util.Locale;
import sessionspec.core.MfaPlace;
import sessionspec.core.Protection;
import sessionspec.core.SecurityOccasion;
import sessionspec.core.Switch;
import sessionspec.core.WebBrowser;

/** Where, through which browser and on which occasion reauthentication comes up, in the words of the features. */
final class ReauthenticationWords {

    static final String PLACE = "the browser|another app in the browser|a non-browser app";
    static final String DESTINATION = "another app|another app on a mobile device"
            + "|the browser from an app on a mobile device|an app from the browser on a mobile device";
    static final String BROWSER = "Chrome with the Windows 10 accounts extension|Chrome|Firefox"
            + "|Edge with a work profile|Edge with another profile|Internet Explorer";
    static final String OCCASION = "a user not registered for MFA|an administrator's sign-in|a legacy protocol"
            + "|a user's need of MFA|an access to the Azure portal";

    static final String PROTECTION = "a policy that checks the device|App Enforced Restrictions"
            + "|Conditional Access as the profile's user|Conditional Access as another user";

    private ReauthenticationWords() {}

    static Protection protection(String words) {
        return switch (words) {
            case "a policy that checks the device" -> Protection.DEVICE_CHECK;
            case "App Enforced Restrictions" -> Protection.APP_ENFORCED_RESTRICTIONS;
            case "Conditional Access as the profile's user" -> Protection.FOR_THE_PROFILE_USER;
            default -> Protection.FOR_ANOTHER_USER;
        };
    }

    static MfaPlace place(String words) {
        return switch (words) {
            case "the browser" -> MfaPlace.BROWSER;
            case "another app in the browser" -> MfaPlace.ANOTHER_APP_IN_BROWSER;
            default -> MfaPlace.NON_BROWSER_APP;
        };
    }

    static Switch destination(String words) {
        return switch (words) {
            case "another app" -> Switch.ANOTHER_APP;
            case "another app on a mobile device" -> Switch.ANOTHER_MOBILE_APP;
            case "the browser from an app on a mobile device" -> Switch.MOBILE_BROWSER_FROM_APP;
            default -> Switch.MOBILE_APP_FROM_BROWSER;
        };
    }

    static WebBrowser browser(String words) {
        return switch (words) {
            case "Chrome with the Windows 10 accounts extension" -> WebBrowser.CHROME_WITH_EXTENSION;
            case "Chrome" -> WebBrowser.CHROME;
            case "Firefox" -> WebBrowser.FIREFOX;
            case "Edge with a work profile" -> WebBrowser.EDGE_WITH_WORK_PROFILE;
            case "Edge with another profile" -> WebBrowser.EDGE_WITH_OTHER_PROFILE;
            default -> WebBrowser.INTERNET_EXPLORER;
        };
    }

    static SecurityOccasion occasion(String words) {
        return switch (words) {
            case "a user not registered for MFA" -> SecurityOccasion.UNREGISTERED_USER_SIGNS_IN;
            case "an administrator's sign-in" -> SecurityOccasion.ADMINISTRATOR_SIGNS_IN;
            case "a legacy protocol" -> SecurityOccasion.LEGACY_PROTOCOL_USED;
            case "a user's need of MFA" -> SecurityOccasion.MFA_NECESSARY;
            default -> SecurityOccasion.AZURE_PORTAL_ACCESSED;
        };
    }

    static String compliant(boolean compliant) {
        return compliant ? "compliant" : "noncompliant";
    }

    /** The constant's own words, for the details of what happened. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
