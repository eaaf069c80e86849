package sessionspec.glue;

import io.cucumber.java.ParameterType;
import sessionspec.core.kernel.Answer;
import sessionspec.core.signin.Protection;
import sessionspec.core.signin.WebBrowser;

/** Words for browsers, how apps are protected from them, and what comes of it. */
public final class WebBrowserWords {

    @ParameterType("Chrome with the Windows 10 accounts extension|Chrome|Firefox|Edge with a work profile"
            + "|Edge with another profile|Internet Explorer")
    public WebBrowser browser(String words) {
        return switch (words) {
            case "Chrome with the Windows 10 accounts extension" -> WebBrowser.CHROME_WITH_EXTENSION;
            case "Chrome" -> WebBrowser.CHROME;
            case "Firefox" -> WebBrowser.FIREFOX;
            case "Edge with a work profile" -> WebBrowser.EDGE_WITH_WORK_PROFILE;
            case "Edge with another profile" -> WebBrowser.EDGE_WITH_OTHER_PROFILE;
            default -> WebBrowser.INTERNET_EXPLORER;
        };
    }

    @ParameterType("a policy that checks the device|App Enforced Restrictions"
            + "|Conditional Access as the profile's user|Conditional Access as another user")
    public Protection guard(String words) {
        return switch (words) {
            case "a policy that checks the device" -> Protection.DEVICE_CHECK;
            case "App Enforced Restrictions" -> Protection.APP_ENFORCED_RESTRICTIONS;
            case "Conditional Access as the profile's user" -> Protection.FOR_THE_PROFILE_USER;
            default -> Protection.FOR_ANOTHER_USER;
        };
    }

    @ParameterType("the browser authenticates the device|the browser does not authenticate the device"
            + "|the documents do not say whether the browser authenticates the device|the restrictions are lifted"
            + "|the restrictions apply(?: all the same)?|the documents do not say whether the restrictions apply"
            + "|the user gets in without a prompt|the documents do not say whether the user gets in")
    public Answer.Kind opening(String words) {
        return switch (words) {
            case "the browser authenticates the device",
                    "the restrictions are lifted",
                    "the user gets in without a prompt" -> Answer.Kind.LET_IN;
            case "the browser does not authenticate the device",
                    "the restrictions apply",
                    "the restrictions apply all the same" -> Answer.Kind.REFUSED;
            default -> Answer.Kind.UNSAID;
        };
    }
}
