package sessionspec.glue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import sessionspec.core.AdfsChange;
import sessionspec.core.AdfsFarm;
import sessionspec.core.AdfsFarm.Version;
import sessionspec.core.Factor;

/** AD FS in the words of the features. */
final class AdfsWords {

    static final String FARM = "Windows Server 2012 R2 with the hotfix"
            + "|Windows Server 2012 R2 with the August 2014 update rollup|Windows Server 2012 R2|Windows Server 2016";

    static final String REGISTRATION = "the device is disabled by the administrator|the device is no longer registered"
            + "|the user is no longer registered|the user registers again|the device certificate is missing"
            + "|the device certificate is altered";

    private static final String CLAIM = "(?:InsideCorporateNetwork|psso|\"[^\" ]+\")";

    static final String CLAIMS = CLAIM + "(?: and " + CLAIM + ")?";

    /** Where a sign-in to AD FS leads: to its cookie alone, or on. */
    enum Way {
        NO_FURTHER,
        TO_ENTRA,
        TO_OAUTH_APP
    }

    /** What is used again and again. */
    enum Use {
        REQUEST,
        REFRESH_TOKEN
    }

    /** What the user gives at the sign-in page. */
    record Entry(Set<Factor> factors, boolean ticked) {

        static Entry ticking(boolean ticked) {
            return new Entry(Set.of(Factor.FIRST_FACTOR), ticked);
        }

        String words() {
            return ticked ? "with Keep me signed in" : factors.contains(Factor.MFA) ? "with MFA" : "";
        }
    }

    private AdfsWords() {}

    static AdfsFarm farm(String words) {
        return words.equals("Windows Server 2016")
                ? AdfsFarm.on(Version.WINDOWS_SERVER_2016, false)
                : AdfsFarm.on(Version.WINDOWS_SERVER_2012_R2, words.contains(" with "));
    }

    static AdfsChange registration(String words) {
        return switch (words) {
            case "the device is disabled by the administrator" -> AdfsChange.DEVICE_DISABLED;
            case "the device is no longer registered" -> AdfsChange.DEVICE_UNREGISTERED;
            case "the user is no longer registered" -> AdfsChange.USER_UNREGISTERED;
            case "the user registers again" -> AdfsChange.USER_REGISTERED_AGAIN;
            case "the device certificate is missing" -> AdfsChange.CERTIFICATE_MISSING;
            default -> AdfsChange.CERTIFICATE_ALTERED;
        };
    }

    /** Claims by their short names, or by their types in quotation marks. */
    static Set<String> claims(String words) {
        return Arrays.stream(words.split(" and ")).map(AdfsWords::claim).collect(Collectors.toUnmodifiableSet());
    }

    private static String claim(String words) {
        return switch (words) {
            case "InsideCorporateNetwork" -> AdfsFarm.INSIDE_CORPORATE_NETWORK;
            case "psso" -> AdfsFarm.PSSO;
            default -> words.substring(1, words.length() - 1);
        };
    }

    static String of(AdfsChange change) {
        return switch (change) {
            case PASSWORD_CHANGED -> "password changed";
            case DEVICE_DISABLED -> "device disabled";
            case DEVICE_UNREGISTERED -> "device no longer registered";
            case USER_UNREGISTERED -> "user no longer registered";
            case USER_REGISTERED_AGAIN -> "user registered again";
            case CERTIFICATE_MISSING -> "device certificate missing";
            case CERTIFICATE_ALTERED -> "device certificate altered";
            case OTHER_VIOLATION -> "policy violated";
        };
    }
}
