package sessionspec.glue;

import io.cucumber.java.ParameterType;
import sessionspec.core.kernel.Switch;
import sessionspec.core.story.Assertion;

/** Words for what a device is like and where its user goes on to. */
public final class DeviceWords {

    @ParameterType("compliant|noncompliant")
    public boolean compliant(String words) {
        return words.equals("compliant");
    }

    @ParameterType("managed|non-managed")
    public boolean managed(String words) {
        return words.equals("managed");
    }

    /** What is seen of the device's compliance. */
    @ParameterType("the device is compliant|the device is not compliant|the compliance is unknown")
    public String compliance(String words) {
        return words.endsWith("unknown") ? "none" : String.valueOf(!words.contains(" not "));
    }

    /** What is seen of the device's management. */
    @ParameterType("the device counts as managed|the device counts as non-managed"
            + "|the documents do not say whether the device counts as managed")
    public String management(String words) {
        return words.startsWith("the documents") ? Assertion.OPEN : String.valueOf(!words.contains("non-managed"));
    }

    @ParameterType("another app|another app on a mobile device|the browser from an app on a mobile device"
            + "|an app from the browser on a mobile device")
    public Switch destination(String words) {
        return switch (words) {
            case "another app" -> Switch.ANOTHER_APP;
            case "another app on a mobile device" -> Switch.ANOTHER_MOBILE_APP;
            case "the browser from an app on a mobile device" -> Switch.MOBILE_BROWSER_FROM_APP;
            default -> Switch.MOBILE_APP_FROM_BROWSER;
        };
    }
}
